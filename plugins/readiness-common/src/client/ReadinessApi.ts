// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ChecklistList,
  BulkDecisionRequest,
  BulkDecisionResult,
  BulkWaiverRequest,
  BulkWaiverResult,
  ContradictionList,
  DecisionList,
  EvaluationRequest,
  EvaluationResult,
  EvidenceProgress,
  Facets,
  GateAnswer,
  GateRecord,
  GateRecordList,
  History,
  Inventory,
  Problems,
  ProposalList,
  ProposalRequest,
  ProposalResult,
  ServiceDetail,
  ServiceFilters,
  ServiceList,
  Summary,
  TeamKind,
  Teams,
  VerdictList,
  WaiverDecisionRequest,
  WaiverDetail,
  WaiverItem,
  WaiverList,
  WaiverPreview,
  WaiverRequest,
  WaiverRules,
  WaiverSections,
  WaiverState,
} from './generated/types';
import type { Level, Severity } from '../engine';

/** @public */
export interface ServiceListRequest extends ServiceFilters {
  /** `field` or `-field`; default `verdict`: the most urgent first, see {@link urgencyRank}. */
  sort?: string;
  cursor?: string;
  /** 1 to 200, default 50. */
  limit?: number;
}

/** @public */
export interface TeamsRequest extends ServiceFilters {
  /** Default: `owner`. */
  by?: TeamKind;
  /** Entity ref of the one row that is wanted. */
  only?: string;
}

/** @public */
export interface ContradictionListRequest extends ServiceFilters {
  cursor?: string;
  /** 1 to 200, default 50. */
  limit?: number;
}

/** Filters narrow the mistakes. @public */
export interface ProblemsRequest extends ServiceFilters {
  /** 1 to 200, default 50. */
  limit?: number;
  offset?: number;
}

/** @public */
export interface VerdictListRequest {
  /** `nextAfter` of the answer before. */
  after?: string;
  /** Rows, 100 to 5000, default 1000. */
  limit?: number;
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
  source?: WaiverItem['source'][];
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

/** Which waivers `getWaiverSections` shows; at most `limit` of each kind. @public */
export type WaiverSectionsRequest = Pick<
  WaiverListRequest,
  | 'entityRef'
  | 'owner'
  | 'checklist'
  | 'check'
  | 'severity'
  | 'mine'
  | 'q'
  | 'limit'
>;

/** @public */
export interface WaiverRulesRequest {
  /** Ref of a service, to learn what the caller may request a waiver for. Default: none. */
  entityRef?: string;
  /** Id. Default: the first that the service is in scope of. */
  checklist?: string;
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

/** @public */
export interface GateRequest {
  /** Id. Default: the first that the service is in scope of. */
  checklist?: string;
  /** The level that is needed at least. Default: `readiness.gate.level`, or else a verdict that is ready. */
  level?: Level;
}

/** @public */
export interface GateRecordRequest {
  entityRef?: string[];
  answer?: GateRecord['answer'][];
  cursor?: string;
  /** 1 to 200, default 50. */
  limit?: number;
}

/** Which evaluation of a service is meant. @public */
export interface ChecklistOption {
  /** Id of a checklist. Default: the first that the service is in scope of. */
  checklist?: string;
}

/** The API of the readiness backend. Errors are `ResponseError` of `@backstage/errors`. @public */
export interface ReadinessApi {
  getServices(request: ServiceListRequest): Promise<ServiceList>;
  getServicesCsv(request: ServiceFilters & { sort?: string }): Promise<string>;
  getSummary(filters: ServiceFilters): Promise<Summary>;
  /** What the filters of the list can be narrowed to, with figures. */
  getFacets(filters: ServiceFilters): Promise<Facets>;
  /** Figures by owner, System or Domain. */
  getTeams(request: TeamsRequest): Promise<Teams>;
  /** The same as CSV. */
  getTeamsCsv(request: TeamsRequest): Promise<string>;
  /** Every answer of the filtered services as CSV. */
  getAnswersCsv(filters: ServiceFilters): Promise<string>;
  /** The verdict of every entity, in portions. */
  getVerdicts(request: VerdictListRequest): Promise<VerdictList>;
  getContradictions(
    request: ContradictionListRequest,
  ): Promise<ContradictionList>;
  getService(
    entityRef: string,
    options?: ChecklistOption,
  ): Promise<ServiceDetail>;
  /** Markdown. */
  getBrief(entityRef: string, options?: ChecklistOption): Promise<string>;
  getHistory(
    entityRef: string,
    options?: ChecklistOption & { cursor?: string; limit?: number },
  ): Promise<History>;
  /** Makes the catalog read the entity again, and evaluates it. */
  refresh(entityRef: string, options?: ChecklistOption): Promise<ServiceDetail>;
  /**
   * Makes every evidence provider collect evidence of one service now, reports the progress, and returns the service as
   * evaluated afterwards. Targets that were observed a few seconds ago are skipped.
   */
  collectEvidence(
    entityRef: string,
    options?: ChecklistOption & {
      onProgress?: (progress: EvidenceProgress) => void;
      signal?: AbortSignal;
    },
  ): Promise<ServiceDetail>;
  /** Evaluates a given entity; stores nothing. */
  evaluate(request: EvaluationRequest): Promise<EvaluationResult>;
  /**
   * Hands in answers: adds them to the catalog file of the entity, in a request to its repository. With `dryRun`, only
   * works out the change.
   * @public
   */
  propose(
    entityRef: string,
    request: ProposalRequest,
    options?: { dryRun?: boolean },
  ): Promise<ProposalResult>;
  /**
   * Hand-ins of an entity that wait, run, or ended in the last days.
   * @public
   */
  getProposals(entityRef: string): Promise<ProposalList>;
  getInventory(check: string, filters?: ServiceFilters): Promise<Inventory>;
  getChecklists(): Promise<ChecklistList>;
  getProblems(request?: ProblemsRequest): Promise<Problems>;
  /** Whether a service may be deployed. A service that does not exist is answered too. */
  getGate(entityRef: string, request?: GateRequest): Promise<GateAnswer>;
  getGateAnswers(request?: GateRecordRequest): Promise<GateRecordList>;
  getWaivers(request?: WaiverListRequest): Promise<WaiverList>;
  /** The first waivers of each kind with the numbers of all, in one request. */
  getWaiverSections(request?: WaiverSectionsRequest): Promise<WaiverSections>;
  getWaiver(id: string): Promise<WaiverDetail>;
  getWaiverRules(request?: WaiverRulesRequest): Promise<WaiverRules>;
  getDecisions(request?: DecisionListRequest): Promise<DecisionList>;
  requestWaiver(entityRef: string, request: WaiverRequest): Promise<WaiverItem>;
  /** What `requestWaivers` would do once it is granted; stores nothing. */
  previewWaivers(
    request: Pick<
      BulkWaiverRequest,
      'entityRefs' | 'check' | 'checklist' | 'until'
    >,
  ): Promise<WaiverPreview>;
  requestWaivers(request: BulkWaiverRequest): Promise<BulkWaiverResult>;
  /**
   * Grants, refuses, revokes or withdraws. When somebody else was first this is a `ResponseError` of status 409; its
   * `cause` has the waiver as it is now in `waiver`.
   */
  decideWaiver(
    id: string,
    request: WaiverDecisionRequest,
  ): Promise<WaiverDetail>;
  decideWaivers(request: BulkDecisionRequest): Promise<BulkDecisionResult>;
}
