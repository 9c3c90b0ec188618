// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ChecklistList,
  ContradictionList,
  ContradictionListRequest,
  EvaluationRequest,
  EvaluationResult,
  EvidenceLine,
  Facets,
  History,
  Inventory,
  Problems,
  ProblemsRequest,
  ServiceDetail,
  ServiceFilters,
  ServiceList,
  ServiceListRequest,
  ServiceSummary,
  Summary,
  Team,
  TeamKind,
  Teams,
  VerdictList,
  VerdictListRequest,
} from 'backstage-plugin-readiness-common';
import type { ListedAnswer } from './answers/answerColumns';
import type { CallerOptions } from '../permissions/CallerOptions';

/** One service, by a checklist: the first that it is in scope of, unless one is given. @internal */
export interface ServiceRequest {
  /** Lower case. */
  entityRef: string;
  /** Id. */
  checklist?: string;
}

/** @internal */
export interface HistoryRequest extends ServiceRequest {
  cursor?: string;
  limit?: number;
}

/** @internal */
export interface TeamsRequest extends ServiceFilters {
  /** Default: `owner`. */
  by?: TeamKind;
  /** Entity ref of the one row that is wanted. */
  only?: string;
}

/**
 * What the API offers. Errors are those of `@backstage/errors`.
 * @internal
 */
export interface ReadinessService {
  listServices(
    request: ServiceListRequest,
    options: CallerOptions,
  ): Promise<ServiceList>;

  /** The whole filtered list, in portions; the first is read before it answers. */
  exportServices(
    request: ServiceFilters & { sort?: string },
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<ServiceSummary[]>>;

  listContradictions(
    request: ContradictionListRequest,
    options: CallerOptions,
  ): Promise<ContradictionList>;

  /** Of everything that the caller may read, in portions. */
  listVerdicts(
    request: VerdictListRequest,
    options: CallerOptions,
  ): Promise<VerdictList>;

  getSummary(filters: ServiceFilters, options: CallerOptions): Promise<Summary>;

  getFacets(filters: ServiceFilters, options: CallerOptions): Promise<Facets>;

  getTeams(request: TeamsRequest, options: CallerOptions): Promise<Teams>;

  /** The rows of teams, waiting until it is known what the caller may see. */
  exportTeams(
    request: TeamsRequest,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<Team[]>>;

  /** The checks of the filtered services, in portions. */
  exportAnswers(
    filters: ServiceFilters,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<ListedAnswer[]>>;

  /** Throws `NotFoundError`, which says whether the catalog does not have it or no checklist applies. */
  getService(
    request: ServiceRequest,
    options: CallerOptions,
  ): Promise<ServiceDetail>;

  /** Markdown. */
  getBrief(request: ServiceRequest, options: CallerOptions): Promise<string>;

  getHistory(request: HistoryRequest, options: CallerOptions): Promise<History>;

  /** Asks the catalog to read the entity again, and evaluates what the catalog has now. */
  refreshService(
    request: ServiceRequest,
    options: CallerOptions,
  ): Promise<ServiceDetail>;

  /**
   * Has every evidence provider collect from one service now. Throws before anything is collected when the caller may not;
   * the last line is the result, or what went wrong.
   */
  collectEvidence(
    request: ServiceRequest,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<EvidenceLine>>;

  /** Evaluates what is given, and stores nothing; `withStored` as a change of what is stored. */
  evaluate(
    request: EvaluationRequest,
    options: CallerOptions,
  ): Promise<EvaluationResult>;

  getInventory(
    request: ServiceFilters & { checkId: string },
    options: CallerOptions,
  ): Promise<Inventory>;

  listChecklists(options: CallerOptions): Promise<ChecklistList>;

  getProblems(
    request: ProblemsRequest,
    options: CallerOptions,
  ): Promise<Problems>;
}
