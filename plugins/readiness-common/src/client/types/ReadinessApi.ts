// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ChecklistList } from './checklists';
import type {
  ContradictionList,
  ContradictionListRequest,
} from './contradictions';
import type { EvaluationResult } from './evaluation';
import type {
  GateAnswer,
  GateRecordList,
  GateRecordRequest,
  GateRequest,
} from './gate';
import type { EvidenceProgress } from './evidence';
import type { History } from './history';
import type { Inventory } from './inventory';
import type { Problems } from './problems';
import type {
  ServiceFilters,
  ServiceListRequest,
  ServiceList,
  ServiceDetail,
} from './services';
import type { Summary } from './summary';
import type {
  BulkDecisionRequest,
  BulkDecisionResult,
  BulkWaiverRequest,
  BulkWaiverResult,
  DecisionList,
  DecisionListRequest,
  WaiverDecisionRequest,
  WaiverDetail,
  WaiverItem,
  WaiverList,
  WaiverListRequest,
  WaiverPreview,
  WaiverRequest,
  WaiverRules,
} from './waivers';

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
  evaluate(request: {
    entity: unknown;
    related?: unknown[];
  }): Promise<EvaluationResult>;
  getInventory(check: string, filters?: ServiceFilters): Promise<Inventory>;
  getChecklists(): Promise<ChecklistList>;
  getProblems(options?: { limit?: number; offset?: number }): Promise<Problems>;
  /** Whether a service may be deployed. A service that does not exist is answered too. */
  getGate(entityRef: string, request?: GateRequest): Promise<GateAnswer>;
  getGateAnswers(request?: GateRecordRequest): Promise<GateRecordList>;
  getWaivers(request?: WaiverListRequest): Promise<WaiverList>;
  getWaiver(id: string): Promise<WaiverDetail>;
  getWaiverRules(): Promise<WaiverRules>;
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
