// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Knex } from 'knex';
import { createHash } from 'node:crypto';
import { knownVisibility } from '../database/operations/visibility/knownVisibility';
import { replaceVisibility } from '../database/operations/visibility/replaceVisibility';
import type {
  ServiceScope,
  ViewerScope,
} from '../database/operations/read/ServiceQuery';

/** How long it counts what somebody may see. A change of a policy or an owner shows after that. */
const LIFETIME_MS = 3 * 60_000;
const PATIENCE_MS = 1_000;

/**
 * What is remembered is given up this much earlier: another replica, whose clock may be ahead of ours, deletes what has
 * expired.
 */
const CLOCK_SKEW_MS = 10_000;
const MAX_REMEMBERED = 10_000;

/** @internal */
export interface EntityVisibilityOptions {
  permissions: PermissionsService;
  catalog: CatalogService;
  knex: Knex;
  logger: LoggerService;
  now: () => number;
  /** Selects the entities that are in scope of a checklist. */
  entitiesInScope: () => FilterPredicate;
  patienceMs?: number;
}

/**
 * Works out which entities a caller may read in the catalog.
 *
 * @remarks
 * Only the catalog can apply the conditions of `catalog.entity.read`. Asking it for each row would be slow, so the refs
 * that it shows to the caller are noted down once for some minutes, and SQL joins them.
 * @internal
 */
export class EntityVisibility {
  private readonly options: EntityVisibilityOptions;
  private readonly underWay = new Map<string, Promise<ViewerScope>>();
  /** What the database would say; saves each request from asking. */
  private readonly remembered = new Map<string, ViewerScope>();

  constructor(options: EntityVisibilityOptions) {
    this.options = options;
  }

  /** What the caller may see; `working` when that takes longer than a moment. */
  async scopeOf(
    credentials: BackstageCredentials,
    { wait }: { wait?: boolean } = {},
  ): Promise<ServiceScope | 'working'> {
    const { permissions, patienceMs = PATIENCE_MS } = this.options;
    const [decision] = await permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return decision.result === AuthorizeResult.ALLOW ? 'all' : 'none';
    }

    const viewer = viewerOf(credentials, decision.conditions);
    const known = await this.known(viewer);
    if (known) {
      return known;
    }
    const work = this.startWorkingOut(viewer, credentials);
    if (!wait && !(await finishesWithin(work, patienceMs))) {
      return 'working';
    }
    return work;
  }

  /** Those of the given refs that exist and that the caller may read. */
  async readable(
    entityRefs: Iterable<string>,
    credentials: BackstageCredentials,
  ): Promise<Set<string>> {
    const asked = [...new Set(entityRefs)];
    const readable = new Set<string>();
    if (asked.length) {
      const { items } = await this.options.catalog.getEntitiesByRefs(
        { entityRefs: asked, fields: ['kind', 'metadata.name'] },
        { credentials },
      );
      for (const [index, entity] of items.entries()) {
        if (entity) {
          readable.add(asked[index]);
        }
      }
    }
    return readable;
  }

  /** Whether the caller may read this one entity. */
  async mayRead(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [decision] = await this.options.permissions.authorize(
      [{ permission: catalogEntityReadPermission, resourceRef: entityRef }],
      { credentials },
    );
    return decision.result === AuthorizeResult.ALLOW;
  }

  /** Whether the caller may read every entity there is. */
  async isUnlimited(credentials: BackstageCredentials): Promise<boolean> {
    const [decision] = await this.options.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    return decision.result === AuthorizeResult.ALLOW;
  }

  /** The refs at the end of an entity's own relations, in lower case. */
  async relatedTo(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Set<string>> {
    const entity = await this.options.catalog.getEntityByRef(entityRef, {
      credentials,
    });
    return new Set(
      entity?.relations?.map(({ targetRef }) =>
        targetRef.toLocaleLowerCase('en-US'),
      ),
    );
  }

  private async known(viewer: string): Promise<ViewerScope | undefined> {
    const { knex, now } = this.options;
    const remembered = this.remembered.get(viewer);
    const left = remembered ? remembered.until - now() : 0;
    // More than it ever lasts is left when the clock was set back.
    if (remembered && left > CLOCK_SKEW_MS && left <= LIFETIME_MS) {
      return remembered;
    }
    this.remembered.delete(viewer);
    const known = await knownVisibility({ knex, viewer, now: now() });
    if (known) {
      this.remember(known);
    }
    return known;
  }

  private remember(scope: ViewerScope) {
    if (this.remembered.size >= MAX_REMEMBERED) {
      this.remembered.clear();
    }
    this.remembered.set(scope.viewer, scope);
  }

  private startWorkingOut(
    viewer: string,
    credentials: BackstageCredentials,
  ): Promise<ViewerScope> {
    let work = this.underWay.get(viewer);
    if (!work) {
      work = this.workOut(viewer, credentials).finally(() =>
        this.underWay.delete(viewer),
      );
      // Nobody may be left to hear of it once the caller was told "working".
      work.catch(error =>
        this.options.logger.warn(
          'Could not work out what a caller may see; the next request tries again',
          error,
        ),
      );
      this.underWay.set(viewer, work);
    }
    return work;
  }

  private async workOut(
    viewer: string,
    credentials: BackstageCredentials,
  ): Promise<ViewerScope> {
    const { catalog, knex, now, entitiesInScope } = this.options;
    const startedAt = now();
    const entityRefs = new Set<string>();
    for await (const page of catalog.streamEntities(
      {
        query: entitiesInScope(),
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
        pageSize: 1_000,
      },
      { credentials },
    )) {
      for (const entity of page) {
        entityRefs.add(stringifyEntityRef(entity));
      }
    }
    // From the beginning: what the catalog showed first is the oldest.
    const expiresAt = startedAt + LIFETIME_MS;
    await replaceVisibility({
      knex,
      viewer,
      entityRefs: [...entityRefs],
      startedAt,
      completedAt: now(),
      expiresAt,
    });
    const scope = { viewer, until: expiresAt, services: entityRefs.size };
    this.remember(scope);
    return scope;
  }
}

// The conditions are part of it: they change when the policy does, or the groups that somebody is in.
function viewerOf(credentials: BackstageCredentials, conditions: unknown) {
  return createHash('sha256')
    .update(JSON.stringify([credentials.principal, conditions]))
    .digest('hex');
}

async function finishesWithin(
  work: Promise<unknown>,
  patienceMs: number,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<boolean>(resolve => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  try {
    return await Promise.race([work.then(() => true), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
