// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus, Level, Severity, Verdict } from '../../engine';

/**
 * What became of a request for a waiver.
 *
 * - `requested`: nobody has decided yet
 * - `granted`: in force until its end
 * - `refused`: it was never in force
 * - `revoked`: it was in force, and somebody who may grant ended it
 * - `expired`: its end has passed, whether or not somebody had decided
 * - `notNeeded`: the owner gave it back, the checklist lost the check, or a later waiver took its place
 * - `withdrawn`: whoever requested it no longer does
 * @public
 */
export type WaiverState =
  | 'requested'
  | 'granted'
  | 'refused'
  | 'revoked'
  | 'expired'
  | 'notNeeded'
  | 'withdrawn';

/**
 * What a person can do with a request. `withdraw` gives a granted waiver back; `markWrongRule` says that the rule is wrong
 * and not the service, and `unmarkWrongRule` takes that back.
 * @public
 */
export type WaiverAction =
  | 'grant'
  | 'refuse'
  | 'revoke'
  | 'withdraw'
  | 'markWrongRule'
  | 'unmarkWrongRule';

/** What the backend observed when somebody answered *Not right?*, attached by the backend. Texts are masked. @public */
export interface WaiverObjection {
  /** The rules that contradict the answer. */
  rules: { id: string; message: string }[];
  /** What they compare; empty when answers or the catalog disagree with each other. */
  observations: {
    provider: string;
    /** `<provider>.<fact>`. */
    fact: string;
    /** JSON value. */
    value?: unknown;
    /** What people read instead of the value. */
    shown?: string;
    /** ISO date-time. */
    observedAt: string;
    /** A page for people. */
    url?: string;
  }[];
}

/**
 * One request for a waiver: one check of one service by one checklist. Times are ISO date-times; it is never deleted.
 * @public
 */
export interface WaiverItem {
  id: string;
  entityRef: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  /** Entity ref. */
  owner?: string;
  lifecycle?: string;
  /** Present while the service is in the scope of the checklist. */
  verdict?: Verdict;
  checklist: string;
  check: string;
  /** The severity of the check when it was requested. */
  severity: Severity;
  /** The present status; absent when service or check is gone. `waived` while this or another waiver is in use. */
  checkStatus?: CheckStatus;
  state: WaiverState;
  /** `git`: an annotation `readiness/<check>.waiver`. */
  source: 'api' | 'git';
  /** Absent when the caller may not see it: see `hidden`. */
  reason?: string;
  ticket?: string;
  /** ISO date: its last day, in UTC. */
  until: string;
  /** Ref of a user, or of the owner for an annotation. */
  requestedBy: string;
  requestedAt: string;
  /** Who granted or refused it: ref of a user, or `configuration` for a trusted annotation. */
  decidedBy?: string;
  decidedAt?: string;
  /** Who ended it: ref of a user, or `readiness` for what ended by itself. */
  endedBy?: string;
  endedAt?: string;
  /** What was written with the last decision. */
  comment?: string;
  /** Present when the owner says that an accusation is not right. */
  objection?: WaiverObjection;
  /** Upheld: the rule is wrong, for whoever keeps the checklist. */
  wrongRule: boolean;
  /** The section is sensitive, and reason, ticket, comment and observations are left out for this caller. */
  hidden?: true;
  /** The same for the requests that were made together. */
  batch?: string;
  /** Rises with each decision; send it with the next one. */
  version: number;
  /** What the caller may do with it now. */
  actions: WaiverAction[];
}

/** One entry of the record of decisions; entries are only added. @public */
export interface WaiverDecision {
  id: string;
  waiverId: string;
  entityRef: string;
  checklist: string;
  check: string;
  /** ISO date-time. */
  at: string;
  action:
    | 'request'
    | 'grant'
    | 'refuse'
    | 'revoke'
    | 'withdraw'
    | 'expire'
    | 'notNeeded'
    | 'markWrongRule'
    | 'unmarkWrongRule';
  /** Ref of a user or owner, `configuration` or `readiness`. */
  by: string;
  /** Absent for the request. */
  from?: WaiverState;
  to: WaiverState;
  /** ISO date: the end that it had from then on. */
  until: string;
  comment?: string;
  /** What was known of the check at that time; absent when the service was gone. Texts are masked. */
  basis?: {
    verdict: Verdict;
    status: CheckStatus;
    /** The answer as its owner wrote it, shortened. */
    answer?: string;
    message?: string;
    /** What was observed. */
    observed?: string;
    evaluatedAt: string;
    revision: number;
  };
  /** The section is sensitive, and texts are left out for this caller. */
  hidden?: true;
}

/** @public */
export interface WaiverDetail extends WaiverItem {
  /** Its record, oldest first. */
  decisions: WaiverDecision[];
}

/** Several values of one filter mean "any of". @public */
export interface WaiverListRequest {
  state?: WaiverState[];
  /** Granted ones that end within so many days. */
  endsWithin?: number;
  entityRef?: string[];
  /** Entity refs. */
  owner?: string[];
  checklist?: string[];
  check?: string[];
  severity?: Severity[];
  source?: ('api' | 'git')[];
  /** Ref of a user or owner. */
  requestedBy?: string[];
  batch?: string;
  /** Only those with an objection. */
  objection?: boolean;
  /** Only those whose rule is wrong. */
  wrongRule?: boolean;
  /** Only services owned by the caller. */
  mine?: boolean;
  /** Free text over name, title and owner of the service. */
  q?: string;
  /** `requestedAt`, `until` or `changedAt`, descending with `-`; default `-changedAt`. */
  sort?: string;
  cursor?: string;
  /** 1 to 200, default 50. */
  limit?: number;
}

/** @public */
export interface WaiverList {
  items: WaiverItem[];
  totalItems: number;
  /** Under the same filters but for `state` and `endsWithin`. */
  counts: {
    requested: number;
    granted: number;
    /** Granted ones that end within 14 days. */
    ending: number;
    /** Everything else. */
    ended: number;
  };
  nextCursor?: string;
  /** `working` while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/** @public */
export interface DecisionListRequest {
  entityRef?: string[];
  /** Refs of users. */
  by?: string[];
  cursor?: string;
  /** 1 to 200, default 50. */
  limit?: number;
}

/** The record of decisions, newest first. @public */
export interface DecisionList {
  items: WaiverDecision[];
  nextCursor?: string;
  visibility: 'complete' | 'working';
}

/** What is requested for one service. @public */
export interface WaiverRequest {
  check: string;
  /** Id. Default: the first that the service is in scope of. */
  checklist?: string;
  /** 10 to 2,000 characters. */
  reason: string;
  /** Id or URL. */
  ticket?: string;
  /** ISO date: the last day, in UTC. */
  until: string;
  /** *Not right?*: attaches the observations of the contradiction. */
  objection?: boolean;
  /** Any text that is new for each request; the same again returns what the first one made. */
  requestId?: string;
}

/** @public */
export interface BulkWaiverRequest extends WaiverRequest {
  /** At most 200. */
  entityRefs: string[];
}

/** @public */
export interface WaiverProblem {
  code: 'notAllowed' | 'notFound' | 'conflict' | 'invalid';
  /** One sentence. */
  message: string;
}

/** What a waiver would do to one service. @public */
export interface WaiverPreviewItem {
  entityRef: string;
  title?: string;
  owner?: string;
  /** Absent if it can be requested. */
  problem?: WaiverProblem;
  checkStatus?: CheckStatus;
  verdict?: Verdict;
  level?: Level;
  /** Once it is granted. */
  verdictAfter?: Verdict;
  levelAfter?: Level;
  /** Ids of the blockers that stay open. */
  blockersAfter?: string[];
}

/** @public */
export interface WaiverPreview {
  items: WaiverPreviewItem[];
}

/** @public */
export interface BulkWaiverResult {
  /** Those that were made, in the order of the request; each service by itself. */
  items: {
    entityRef: string;
    waiver?: WaiverItem;
    problem?: WaiverProblem;
  }[];
}

/** @public */
export interface WaiverDecisionRequest {
  action: WaiverAction;
  /** The one that the decision is about; another one is refused with 409. */
  version: number;
  comment?: string;
  /** With `grant`: another last day than the requested one. */
  until?: string;
  /** With `grant`: marks the rule as wrong at once. */
  wrongRule?: boolean;
}

/** @public */
export interface BulkDecisionRequest
  extends Omit<WaiverDecisionRequest, 'version'> {
  /** At most 200. */
  waivers: { id: string; version: number }[];
}

/** @public */
export interface BulkDecisionResult {
  items: { id: string; waiver?: WaiverItem; problem?: WaiverProblem }[];
}

/** What `readiness.waivers` says. @public */
export interface WaiverRules {
  /** Longest waiver by severity, in days. */
  maxDays: { blocker: number; required: number; recommended: number };
  /** Ids of the checks that are never waived. */
  never: string[];
  /** Refs of those who may grant; empty: whoever has the permission, but for owners of the service. */
  grantedBy: string[];
  /** Whether some annotations are trusted, and need nobody to grant them. */
  trustsGit: boolean;
  /** Whether the caller may, for at least some services. */
  may: { read: boolean; request: boolean; grant: boolean; revoke: boolean };
}
