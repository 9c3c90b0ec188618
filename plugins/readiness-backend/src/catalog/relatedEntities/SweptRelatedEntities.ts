// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type CatalogEntity,
  entityRefOf,
  type RelatedEntitySource,
} from 'backstage-plugin-readiness-common';
import type { SourceWrite } from '../../database/types';
import { Breather } from '../Breather';
import { fetchEntities } from '../fetchEntities';
import { hashOf, type Projection } from '../projection';
import type { Knex } from 'knex';
import { deleteSources } from '../../database/operations/sources/deleteSources';
import { loadSources } from '../../database/operations/sources/loadSources';
import { saveSources } from '../../database/operations/sources/saveSources';

/**
 * Related entities as one sweep sees them: everything that is in scope of no checklist is added as it streams by; services
 * that other services depend on are fetched when they are first asked for. Only what differs from the table is written.
 * @internal
 */
export class SweptRelatedEntities implements RelatedEntitySource {
  private readonly entities = new Map<string, CatalogEntity>();
  private readonly missing = new Set<string>();

  /** @param before - hashes of what the table holds */
  constructor(
    private readonly before: ReadonlyMap<string, string>,
    private readonly options: {
      knex: Knex;
      catalog: CatalogService;
      auth: AuthService;
      projection: Projection;
    },
  ) {}

  async add(entities: CatalogEntity[]): Promise<void> {
    const writes: SourceWrite[] = [];
    const breather = new Breather();
    for (const entity of entities) {
      await breather.breathe();
      const entityRef = entityRefOf(entity);
      const projected = this.options.projection.relatedEntity(entity);
      const hash = hashOf(projected);
      this.entities.set(entityRef, projected);
      if (this.before.get(entityRef) !== hash) {
        writes.push({ entityRef, entity: projected, hash });
      }
    }
    await saveSources(this.options.knex, writes);
  }

  async find(
    entityRefs: string[],
  ): Promise<ReadonlyMap<string, CatalogEntity>> {
    const unknown = entityRefs.filter(
      ref => !this.entities.has(ref) && !this.missing.has(ref),
    );
    if (unknown.length > 0) {
      const { catalog, auth, projection } = this.options;
      const { fields } = projection;
      const fetched = await fetchEntities(unknown, { catalog, auth, fields });
      await this.add([...fetched.values()]);
      for (const ref of unknown) {
        if (!this.entities.has(ref)) {
          this.missing.add(ref);
        }
      }
    }
    return this.entities;
  }

  /**
   * What the table holds and the sweep has not met, once everything but Components has streamed by. Components are
   * fetched when they are asked for, so that of those nobody knows yet.
   */
  lost(): { missing: string[]; known: number } {
    const known = [...this.before.keys()].filter(
      ref => !ref.startsWith('component:'),
    );
    return {
      missing: known.filter(ref => !this.entities.has(ref)),
      known: known.length,
    };
  }

  /** Lets related entities count as the table has them. */
  async keep(entityRefs: string[]): Promise<void> {
    const kept = await loadSources(this.options.knex, entityRefs);
    for (const [entityRef, entity] of kept) {
      this.entities.set(entityRef, entity);
    }
  }

  /** Forgets what the table holds and this sweep did not meet. Only after a completed sweep. */
  async deleteUnseen(): Promise<void> {
    await deleteSources(
      this.options.knex,
      [...this.before.keys()].filter(ref => !this.entities.has(ref)),
    );
  }
}
