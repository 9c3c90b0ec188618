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
 * - `waiver`: waivers of `checks` came into force or ended; `waivers` says which, and by whom
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
  /** Of `waiver`, at most 5; absent where a version wrote it that kept no waivers. */
  waivers?: WaiverChange[];
}

/** What a decision or its end did to a waiver in force. @public */
export interface WaiverChange {
  /** Of `GET /waivers/{id}`. */
  id: string;
  check: string;
  action: 'granted' | 'revoked' | 'expired' | 'notNeeded';
  /** Ref of a user, `configuration` or `readiness`. */
  by?: string;
  /** ISO date. */
  until?: string;
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
