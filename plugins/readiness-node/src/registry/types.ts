// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { SourceLocation } from '../checklist/ChecklistError';

/** A checklist whose newest version cannot be used; its last good one is in force. @public */
export interface ChecklistIssue {
  code: 'checklist-invalid';
  /** The first problem, and how many more there are. */
  message: string;
  /** What an operator does about it. */
  fix: string;
  location?: SourceLocation;
  /** ISO date-time. */
  since: string;
}

/** The checklists that are in force. @public */
export interface ChecklistRegistry {
  /** The first checklist that an entity is held to; undefined when it is held to none. */
  forEntity(entity: CatalogEntity): CompiledChecklist | undefined;
  /** All of them, in the order of the configuration. */
  list(): CompiledChecklist[];
  /** Those whose newest version cannot be used. */
  platformIssues(): ChecklistIssue[];
  /**
   * Calls the listener after a checklist in force has changed its content.
   * @returns A function that ends this.
   */
  onChange(listener: () => void): () => void;
  /** Looks whether a file or URL has changed, and takes its new version when that is valid. Never throws. */
  refresh(): Promise<void>;
}
