// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Finding } from '../../engine';

/** A place in a file, as far as it is known. @public */
export interface FilePlace {
  file: string;
  line?: number;
  column?: number;
}

/** Why the catalog cannot read an entity at present. @public */
export interface CatalogReadError {
  /** The words of the catalog, shortened and masked. */
  message: string;
  /** What the owner does about it. */
  fix: string;
  /** ISO date-time. */
  since: string;
  location?: FilePlace;
}

/** What the catalog cannot read at present. @public */
export interface CatalogError extends CatalogReadError {
  /** Who carries it: a Location when its file cannot be read. `HIDDEN_ENTITY` when the caller may not read that. */
  entityRef: string;
  /** The catalog never read it, so that nothing of it is shown anywhere. */
  neverRead: boolean;
  /** Refs of services that are shown as the catalog read them last. */
  services: string[];
}

/** Slips of owners apart from faults of the platform. @public */
export interface Problems {
  findings: (Finding & { title?: string; owner?: string })[];
  totalFindings: number;
  platformIssues: {
    /** `mass-deletion-guard`, `sweep-failed`, `checklist-invalid`, `catalog-unavailable`, `evaluation-failed`, `evidence-provider-failing`, `evidence-target-stopped`. */
    code: string;
    message: string;
    /** What an operator does about it. */
    fix?: string;
    /** ISO date-time. */
    since: string;
    location?: { file: string; line?: number; column?: number };
  }[];
  /** What the catalog cannot read at present, newest first, at most 100; absent when there is none. */
  catalogErrors?: CatalogError[];
  /**
   * How many of them there are; present with `catalogErrors`. For a caller who may not read every entity: how many of the
   * newest 500 are for them.
   */
  totalCatalogErrors?: number;
  /** What is not observed because its module is not configured; absent when there is none. */
  notConfigured?: {
    /** `splunk`. */
    provider: string;
    /** What stays declared, and what to configure. */
    message: string;
  }[];
  /** `working` while it is being worked out whose slips the caller may see. */
  visibility?: 'complete' | 'working';
}
