// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What made the backend evaluate a service again.
 *
 * - `edit`: its catalog file; `file` is the file that the catalog read, where it is known
 * - `related`: entities that it is related to: its System, stores, APIs
 * - `observation`: what `providers` observed
 * - `expired`: what `providers` had observed expired
 * - `checklist`: the checklist was changed
 * - `configuration`: providers or the failure threshold were configured otherwise
 * - `waiver`: the waiver of `checks` expired
 * - `time`: a date passed, after which an answer is out of date or a check counts
 * - `release`: a new version of Readiness evaluates otherwise
 * @public
 */
export interface ChangeCause {
  type:
    | 'edit'
    | 'related'
    | 'observation'
    | 'expired'
    | 'checklist'
    | 'configuration'
    | 'waiver'
    | 'time'
    | 'release';
  /** URL or path. */
  file?: string;
  /** At most 5. */
  entityRefs?: string[];
  providers?: string[];
  checks?: string[];
}

/** One entry of a service's history, newest first. @public */
export interface HistoryEntry {
  at: string;
  /** `evaluated`, `verdict`, `check`, `answer`, `retired`, `returned`, `checklist`. */
  type: string;
  check?: string;
  from?: string;
  to?: string;
  /** What caused it; the same for all entries of one evaluation. Absent where it is not known. */
  causes?: ChangeCause[];
}

/** @public */
export interface History {
  items: HistoryEntry[];
  nextCursor?: string;
}
