// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ChecklistList,
  EvaluationResult,
  EvidenceLine,
  History,
  Inventory,
  Problems,
  ServiceDetail,
  ServiceFilters,
  ServiceList,
  ServiceListRequest,
  ServiceSummary,
  Summary,
} from 'backstage-plugin-readiness-common';
import type { ServiceScope } from '../database/operations/read/ServiceQuery';

/**
 * Who asks, and what is known of what they may see.
 * @internal
 */
export interface CallerOptions {
  credentials: BackstageCredentials;
  /** What the answer may be made of; `working` answers with nothing yet. Default: everything. */
  scope?: ServiceScope | 'working';
  /**
   * Those of the names in what is told of one service that the caller may not read, out of refs in lower case. Default:
   * none.
   */
  hiddenAmong?: (
    entityRefs: ReadonlySet<string>,
  ) => Promise<ReadonlySet<string>>;
  /** Those of some refs that the caller may read; asked when the scope is not everything. Default: all. */
  readable?: (entityRefs: string[]) => Promise<ReadonlySet<string>>;
}

/** A given entity, with what is at the end of its relations. @internal */
export interface EvaluationRequest {
  entity: unknown;
  related?: unknown[];
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

  getSummary(filters: ServiceFilters, options: CallerOptions): Promise<Summary>;

  /** Throws `NotFoundError`, which says whether the catalog or the checklists do not know it. */
  getService(entityRef: string, options: CallerOptions): Promise<ServiceDetail>;

  /** Markdown. */
  getBrief(entityRef: string, options: CallerOptions): Promise<string>;

  getHistory(
    request: { entityRef: string; cursor?: string; limit?: number },
    options: CallerOptions,
  ): Promise<History>;

  /** Asks the catalog to read the entity again, and scores what the catalog has now. */
  refreshService(
    entityRef: string,
    options: CallerOptions,
  ): Promise<ServiceDetail>;

  /**
   * Has every evidence provider look at one service now. Throws before anything is looked at when the caller may not; the
   * last line is the result, or what went wrong.
   */
  collectEvidence(
    entityRef: string,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<EvidenceLine>>;

  /** Judges what is given, and stores nothing. */
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
    request: { limit?: number; offset?: number },
    options: CallerOptions,
  ): Promise<Problems>;
}
