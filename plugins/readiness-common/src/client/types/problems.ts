// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Finding } from '../../engine';

/** A place in a file, as far as known. @public */
export interface FilePlace {
  file: string;
  line?: number;
  column?: number;
}

/** Why the catalog currently cannot read an entity. @public */
export interface CatalogReadError {
  /** The catalog's message, shortened and masked. */
  message: string;
  /** What the owner can do about it. */
  fix: string;
  /** ISO date-time. */
  since: string;
  location?: FilePlace;
}

/** What the catalog currently cannot read. @public */
export interface CatalogError extends CatalogReadError {
  /**
   * The entity with the error: a Location if its file cannot be read. `HIDDEN_ENTITY` if the caller may not read it.
   */
  entityRef: string;
  /** The catalog has never read it, so it is not shown anywhere. */
  neverRead: boolean;
  /** Refs of services that are shown as the catalog last read them. */
  services: string[];
}

/** Mistakes in catalog files, apart from platform issues. @public */
export interface Problems {
  findings: (Finding & { title?: string; owner?: string })[];
  totalFindings: number;
  platformIssues: {
    /** `mass-deletion-guard`, `sweep-failed`, `checklist-invalid`, `catalog-unavailable`, `evaluation-failed`, `evidence-provider-failing`, `evidence-target-stopped`. */
    code: string;
    message: string;
    /** What an operator can do about it. */
    fix?: string;
    /** ISO date-time. */
    since: string;
    location?: { file: string; line?: number; column?: number };
  }[];
  /** What the catalog currently cannot read, newest first, at most 100; absent if there is nothing. */
  catalogErrors?: CatalogError[];
  /**
   * Their number; present with `catalogErrors`. For a caller who may not read every entity: the number among the newest
   * 500 that the caller may read.
   */
  totalCatalogErrors?: number;
  /** What is not observed because its module is not configured; absent if there is nothing. */
  notConfigured?: {
    /** `splunk`. */
    provider: string;
    /** Which answers stay declared, and what to configure. */
    message: string;
  }[];
  /** `working` while the backend determines whose findings the caller may read. */
  visibility?: 'complete' | 'working';
}
