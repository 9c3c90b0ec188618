// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { SourceLocation } from '../checklist/ChecklistError';

/** A checklist whose newest version cannot be used; its last good one is used instead. @public */
export interface ChecklistIssue {
  code: 'checklist-invalid';
  /** The first problem, and the number of the others. */
  message: string;
  /** What an operator can do about it. */
  fix: string;
  location?: SourceLocation;
  /** ISO date-time. */
  since: string;
}

/** The checklists in use. @public */
export interface ChecklistRegistry {
  /** The first checklist that applies to an entity; undefined if none does. */
  forEntity(entity: CatalogEntity): CompiledChecklist | undefined;
  /** All of them, in the order of the configuration. */
  list(): CompiledChecklist[];
  /** Those whose newest version cannot be used. */
  platformIssues(): ChecklistIssue[];
  /**
   * Calls the listener after the content of a checklist in use has changed.
   * @returns A function that removes the listener.
   */
  onChange(listener: () => void): () => void;
  /** Checks whether a file or URL has changed, and uses its new version if that is valid. Never throws. */
  refresh(): Promise<void>;
}
