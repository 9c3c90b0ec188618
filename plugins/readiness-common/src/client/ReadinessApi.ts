// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ChecklistList,
  ContradictionList,
  EvaluationRequest,
  EvaluationResult,
  EvidenceProgress,
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
} from './generated/types';

/** @public */
export interface ServiceListRequest extends ServiceFilters {
  /** `field` or `-field`; default `verdict`: the most urgent first, see {@link urgencyRank}. */
  sort?: string;
  cursor?: string;
  /** 1 to 200, default 50. */
  limit?: number;
}

/** @public */
export interface ContradictionListRequest extends ServiceFilters {
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
   * @alpha
   */
  propose(
    entityRef: string,
    request: ProposalRequest,
    options?: { dryRun?: boolean },
  ): Promise<ProposalResult>;
  /**
   * Hand-ins of an entity that wait, run, or ended in the last days.
   * @alpha
   */
  getProposals(entityRef: string): Promise<ProposalList>;
  getInventory(check: string, filters?: ServiceFilters): Promise<Inventory>;
  getChecklists(): Promise<ChecklistList>;
  getProblems(options?: { limit?: number; offset?: number }): Promise<Problems>;
}
