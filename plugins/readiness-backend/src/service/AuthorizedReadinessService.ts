// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  entityRefOf,
  HIDDEN_ENTITY,
  readinessServiceRefreshPermission,
  type CatalogEntity,
  type ChecklistList,
  type ContradictionList,
  type ContradictionListRequest,
  type EvaluationRequest,
  type EvaluationResult,
  type EvidenceLine,
  type Facets,
  type History,
  type Inventory,
  type Problems,
  type ProblemsRequest,
  type ServiceDetail,
  type ServiceFilters,
  type ServiceList,
  type ServiceListRequest,
  type ServiceSummary,
  type Summary,
  type Team,
  type Teams,
  type VerdictList,
  type VerdictListRequest,
} from 'backstage-plugin-readiness-common';
import { isEntityRef } from '../catalog/isEntityRef';
import type { EntityVisibility } from '../permissions/EntityVisibility';
import type { SensitiveReaders } from '../permissions/SensitiveReaders';
import type { ListedAnswer } from './answers/answerColumns';
import { notInCatalogMessage } from './notInCatalogMessage';
import type { CallerOptions } from '../permissions/CallerOptions';
import type {
  HistoryRequest,
  ReadinessService,
  ServiceRequest,
  TeamsRequest,
} from './ReadinessService';

/**
 * Lets callers see what they may read in the catalog, and nothing else.
 *
 * @remarks A service that the caller may not read is answered like one that does not exist, as the catalog does.
 * @internal
 */
export class AuthorizedReadinessService implements ReadinessService {
  private readonly inner: ReadinessService;
  private readonly visibility: EntityVisibility;
  private readonly permissions: PermissionsService;
  private readonly sensitive: SensitiveReaders | undefined;

  constructor(options: {
    inner: ReadinessService;
    visibility: EntityVisibility;
    permissions: PermissionsService;
    /** Default: everyone sees everything that they may read. */
    sensitive?: SensitiveReaders;
  }) {
    this.inner = options.inner;
    this.visibility = options.visibility;
    this.permissions = options.permissions;
    this.sensitive = options.sensitive;
  }

  async listServices(
    request: ServiceListRequest,
    options: CallerOptions,
  ): Promise<ServiceList> {
    const scoped = await this.scoped(options);
    const list = await this.inner.listServices(request, scoped);
    return {
      ...list,
      items: await this.withoutHiddenDomains(list.items, scoped),
    };
  }

  async exportServices(
    request: ServiceFilters & { sort?: string },
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<ServiceSummary[]>> {
    const scoped = await this.scopedWhenKnown(options);
    return this.exportWithoutHiddenDomains(
      await this.inner.exportServices(request, scoped),
      scoped,
    );
  }

  async listContradictions(
    request: ContradictionListRequest,
    options: CallerOptions,
  ): Promise<ContradictionList> {
    return this.inner.listContradictions(request, await this.scoped(options));
  }

  async listVerdicts(
    request: VerdictListRequest,
    options: CallerOptions,
  ): Promise<VerdictList> {
    return this.inner.listVerdicts(request, await this.scoped(options));
  }

  async getSummary(
    filters: ServiceFilters,
    options: CallerOptions,
  ): Promise<Summary> {
    return this.inner.getSummary(filters, await this.scoped(options));
  }

  async getFacets(
    filters: ServiceFilters,
    options: CallerOptions,
  ): Promise<Facets> {
    return this.inner.getFacets(filters, await this.scoped(options));
  }

  async getTeams(
    request: TeamsRequest,
    options: CallerOptions,
  ): Promise<Teams> {
    return this.inner.getTeams(request, await this.scoped(options));
  }

  async exportTeams(
    request: TeamsRequest,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<Team[]>> {
    return this.inner.exportTeams(request, await this.scopedWhenKnown(options));
  }

  async exportAnswers(
    filters: ServiceFilters,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<ListedAnswer[]>> {
    return this.inner.exportAnswers(
      filters,
      await this.scopedWhenKnown(options),
    );
  }

  async getService(
    request: ServiceRequest,
    options: CallerOptions,
  ): Promise<ServiceDetail> {
    return this.inner.getService(
      request,
      await this.mayRead(request.entityRef, options),
    );
  }

  async getBrief(
    request: ServiceRequest,
    options: CallerOptions,
  ): Promise<string> {
    return this.inner.getBrief(
      request,
      await this.mayRead(request.entityRef, options),
    );
  }

  async getHistory(
    request: HistoryRequest,
    options: CallerOptions,
  ): Promise<History> {
    return this.inner.getHistory(
      request,
      await this.mayRead(request.entityRef, options),
    );
  }

  async refreshService(
    request: ServiceRequest,
    options: CallerOptions,
  ): Promise<ServiceDetail> {
    return this.inner.refreshService(
      request,
      await this.mayRefresh(request.entityRef, options),
    );
  }

  async collectEvidence(
    request: ServiceRequest,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<EvidenceLine>> {
    const { signal } = options;
    const reader = await this.mayRefresh(request.entityRef, options);
    return this.inner.collectEvidence(request, { ...reader, signal });
  }

  async evaluate(
    request: EvaluationRequest,
    options: CallerOptions,
  ): Promise<EvaluationResult> {
    if (!request.withStored) {
      // It reads nothing but what the caller gives.
      return this.inner.evaluate(request, options);
    }
    const { credentials } = options;
    const entityRef = entityRefOf(request.entity as CatalogEntity);
    const isReader =
      isEntityRef(entityRef) &&
      (await this.visibility.mayRead(entityRef, credentials));
    return this.inner.evaluate(request, {
      ...options,
      isReader,
      maySeeSensitive: await this.sensitive?.forCaller(credentials),
      ...(isReader && {
        hiddenAmong: names => this.hiddenAmong(names, entityRef, credentials),
      }),
    });
  }

  async getInventory(
    request: ServiceFilters & { checkId: string },
    options: CallerOptions,
  ): Promise<Inventory> {
    return this.inner.getInventory(request, await this.scoped(options));
  }

  async listChecklists(options: CallerOptions): Promise<ChecklistList> {
    return this.inner.listChecklists(await this.scoped(options));
  }

  async getProblems(
    request: ProblemsRequest,
    options: CallerOptions,
  ): Promise<Problems> {
    return this.inner.getProblems(request, await this.scoped(options));
  }

  /** A file has no place to say that it is still being worked out, so this waits. */
  private async scopedWhenKnown<Options extends CallerOptions>(
    options: Options,
  ): Promise<Options> {
    return {
      ...(await this.scoped(options)),
      ...options,
      scope: await this.visibility.scopeOf(options.credentials, { wait: true }),
    };
  }

  private async scoped(options: CallerOptions): Promise<CallerOptions> {
    return {
      ...options,
      scope: await this.visibility.scopeOf(options.credentials),
      readable: refs => this.visibility.readable(refs, options.credentials),
      maySeeSensitive: await this.sensitive?.forCaller(options.credentials),
    };
  }

  private async mayRefresh(
    entityRef: string,
    options: CallerOptions,
  ): Promise<CallerOptions> {
    const { credentials } = options;
    const reader = await this.mayRead(entityRef, options);
    const [decision] = await this.permissions.authorize(
      [{ permission: readinessServiceRefreshPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You may not have services evaluated: that takes the permission ${readinessServiceRefreshPermission.name}`,
      );
    }
    return reader;
  }

  private async mayRead(
    entityRef: string,
    options: CallerOptions,
  ): Promise<CallerOptions> {
    const { credentials } = options;
    if (!(await this.visibility.mayRead(entityRef, credentials))) {
      throw new NotFoundError(notInCatalogMessage(entityRef));
    }
    return {
      ...options,
      hiddenAmong: names => this.hiddenAmong(names, entityRef, credentials),
      maySeeSensitive: await this.sensitive?.forCaller(credentials),
    };
  }

  private async hiddenAmong(
    names: ReadonlySet<string>,
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    if (names.size === 0 || (await this.visibility.isUnlimited(credentials))) {
      return new Set();
    }
    const readable = await this.visibility.readable(names, credentials);
    // Whoever may read an entity may read the refs in its own relations, even of what does not exist.
    const related = await this.visibility.relatedTo(entityRef, credentials);
    return new Set(
      [...names].filter(name => !readable.has(name) && !related.has(name)),
    );
  }

  private async withoutHiddenDomains(
    items: ServiceSummary[],
    options: CallerOptions,
  ): Promise<ServiceSummary[]> {
    const { scope, credentials } = options;
    const domains = new Set(items.flatMap(item => item.domain ?? []));
    if (scope === 'all' || !domains.size) {
      return items;
    }
    // The domain comes from the system, not from the service that the caller may read.
    const readable = await this.visibility.readable(domains, credentials);
    return items.map(item =>
      item.domain === undefined || readable.has(item.domain)
        ? item
        : { ...item, domain: HIDDEN_ENTITY },
    );
  }

  private async *exportWithoutHiddenDomains(
    portions: AsyncIterable<ServiceSummary[]>,
    options: CallerOptions,
  ): AsyncIterable<ServiceSummary[]> {
    for await (const portion of portions) {
      yield await this.withoutHiddenDomains(portion, options);
    }
  }
}
