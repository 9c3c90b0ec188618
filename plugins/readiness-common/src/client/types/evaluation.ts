// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Assurance,
  CheckResult,
  Completeness,
  EvaluationDifference,
  Finding,
  Level,
  Monitoring,
  Score,
  ShortestPath,
  UnverifiedCounts,
  Verdict,
} from '../../engine';

/** An observation of the caller: exactly one of `value` and `cannotTell`. @alpha */
export interface GivenFact {
  /** `<provider>.<fact>`. */
  name: string;
  /** JSON. */
  value?: unknown;
  /** Why it could not be told. */
  cannotTell?: string;
  /** What people read instead of the value. */
  shown?: string;
  /** A page for people. */
  url?: string;
  /** What was observed. */
  target?: string;
}

/** The body of `POST /evaluations`. @public */
export interface EvaluationRequest {
  /** As in `catalog-info.yaml`, or as the catalog gives it. */
  entity: unknown;
  /** The entities to which its relations lead. */
  related?: unknown[];
  /** Id. Default: the first checklist that applies to the entity. */
  checklist?: string;
  /** Evaluates it as a change of the stored service: with stored facts, related entities of the catalog, and the difference. */
  withStored?: boolean;
  /** Count instead of stored facts of the same name. */
  facts?: GivenFact[];
}

/**
 * A target that a provider has for the draft of an entity.
 *
 * - `stored`: it is a target of the stored entity and has been observed
 * - `notObservedYet`: it is new or changed, or its first collection is still to come
 * @alpha
 */
export interface DraftTarget {
  provider: string;
  state: 'stored' | 'notObservedYet';
  /** Ids of the checks that its facts may verify, answer or contradict. */
  checks: string[];
  /** Of the state `stored`. */
  target?: string;
  /** The other target that the provider has for the stored entity. */
  storedTarget?: string;
}

/** A check of a draft. @alpha */
export interface EvaluatedCheck extends CheckResult {
  /** It depends on a target in this state: its status comes from answers alone. */
  notObservedYet?: true;
}

/** The stored evaluation that a draft is compared with. @alpha */
export interface StoredEvaluation {
  verdict: Verdict;
  level?: Level;
  score?: Score;
  blockers: string[];
  /** ISO time. */
  evaluatedAt: string;
  /** Of the checklist as it was then. */
  digest: string;
}

/** The answer to `POST /evaluations`. @public */
export interface EvaluationResult {
  entityRef: string;
  checklist: string;
  /** Of the checklist. */
  digest: string;
  verdict: Verdict;
  verdictVerification?: Assurance;
  level?: Level;
  score?: Score;
  completeness: Completeness;
  blockers: string[];
  dataClasses: string[];
  monitoring: Monitoring;
  monitoringVerification?: Assurance;
  unverifiedAnswers: UnverifiedCounts;
  checks: EvaluatedCheck[];
  findings: Finding[];
  shortestPath?: ShortestPath;
  /** Of a request `withStored`. */
  targets?: DraftTarget[];
  /** Of a request `withStored`: absent if nothing is stored by this checklist that the caller may read. */
  stored?: StoredEvaluation;
  /** From `stored` to this evaluation. */
  difference?: EvaluationDifference;
}
