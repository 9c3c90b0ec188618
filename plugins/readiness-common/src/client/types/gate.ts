// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus, Level, Severity, Verdict } from '../../engine';

/** @public */
export interface GateRequest {
  /** Id. Default: the first that the service is in scope of. */
  checklist?: string;
  /** The level that is needed at least. Default: `readiness.gate.level`, or else a verdict that is ready. */
  level?: Level;
}

/**
 * Why a gate answers what it answers.
 *
 * - `ready`: the level is reached, or without one the verdict is ready, with or without waivers
 * - `notReady`: it is not
 * - `unassessed`: nobody has answered anything, which is not ready
 * - `missing`: there is no such service, or the caller may not read it
 * - `stale`: it is too long ago that it was known to be up to date
 * @public
 */
export type GateReason =
  | 'ready'
  | 'notReady'
  | 'unassessed'
  | 'missing'
  | 'stale';

/** Whether a service may be deployed. @public */
export interface GateAnswer {
  answer: 'allow' | 'warn' | 'refuse';
  reason: GateReason;
  /** The same for people, in one sentence. */
  message: string;
  entityRef: string;
  /** Absent when missing, as everything below. */
  checklist?: string;
  /** The level that was asked for. */
  requiredLevel?: Level;
  verdict?: Verdict;
  level?: Level;
  /** What keeps it from the level, blockers first, at most 50. */
  blockers: {
    check: string;
    title: string;
    severity: Severity;
    status: CheckStatus;
  }[];
  /** The number of those left out. */
  moreBlockers?: number;
  /** What only a waiver lets pass. */
  waivers: { check: string; title: string; until: string }[];
  /** ISO date-time of the evaluation. */
  evaluatedAt?: string;
  /** ISO date-time at which it was last known to be up to date. */
  checkedAt?: string;
  stale: boolean;
  /** ISO date until which its owner is only warned; the answer would be `refuse` without that. */
  warnUntil?: string;
}

/** What a gate answered, for the record. @public */
export interface GateRecord {
  /** ISO date-time. */
  at: string;
  entityRef: string;
  checklist?: string;
  requiredLevel?: Level;
  answer: 'allow' | 'warn' | 'refuse';
  reason: GateReason;
  /** Ids of checks. */
  blockers: string[];
  evaluatedAt?: string;
  stale: boolean;
  /** Ref of a user, or the subject of a service token. */
  askedBy: string;
}

/** @public */
export interface GateRecordRequest {
  entityRef?: string[];
  answer?: ('allow' | 'warn' | 'refuse')[];
  cursor?: string;
  /** 1 to 200, default 50. */
  limit?: number;
}

/** What gates answered, newest first. @public */
export interface GateRecordList {
  items: GateRecord[];
  nextCursor?: string;
  visibility: 'complete' | 'working';
}
