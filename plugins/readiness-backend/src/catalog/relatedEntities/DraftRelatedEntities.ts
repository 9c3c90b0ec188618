// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type CatalogEntity,
  onwardRefs,
  type RelatedEntitySource,
} from 'backstage-plugin-readiness-common';
import { chunked } from '../../database/operations/chunked';
import { CatalogUnavailableError } from '../CatalogUnavailableError';
import type { DraftedEntities } from '../DraftedEntities';
import { isEntityRef } from '../isEntityRef';
import type { Projection } from '../projection';

const ENTITIES_PER_CALL = 200;

/** How many entities one request may have read in the name of its caller. @internal */
export const READ_FOR_DRAFT = 500;

/**
 * Related entities for the draft of an entity: first those that were sent with it, then those that the stored entity leads to,
 * as for its stored evaluation. To any other the draft alone leads, and nobody may learn from a draft what they may not read:
 * the catalog is asked for these in the name of the caller.
 * @internal
 */
export class DraftRelatedEntities implements RelatedEntitySource {
  private asked = 0;
  private readonly reached: Set<string>;

  constructor(
    private readonly options: {
      drafts: DraftedEntities;
      /** What the stored entity leads to; empty if the caller may not read it. */
      stored: ReadonlyMap<string, CatalogEntity>;
      /** Refs in the relations of the stored entity itself. */
      own: Iterable<string>;
      catalog: CatalogService;
      projection: Projection;
      credentials: BackstageCredentials;
    },
  ) {
    this.reached = new Set(options.own);
  }

  async find(
    entityRefs: string[],
  ): Promise<ReadonlyMap<string, CatalogEntity>> {
    const { drafts, projection } = this.options;
    const found = new Map<string, CatalogEntity>();
    const others: string[] = [];
    for (const ref of entityRefs) {
      const known = drafts.get(ref) ? undefined : this.storedEntity(ref);
      if (known) {
        found.set(ref, known);
      } else {
        others.push(ref);
      }
    }
    const read = await this.readAsCaller(others);
    for (const ref of others) {
      const draft = drafts.get(ref);
      const entity = draft
        ? drafts.inCatalog(draft, read.get(ref))
        : read.get(ref);
      if (entity) {
        found.set(ref, projection.relatedEntity(entity));
      }
    }
    return found;
  }

  private storedEntity(ref: string): CatalogEntity | undefined {
    const entity = this.reached.has(ref)
      ? this.options.stored.get(ref)
      : undefined;
    for (const onward of entity ? onwardRefs(entity) : []) {
      this.reached.add(onward);
    }
    return entity;
  }

  private async readAsCaller(
    entityRefs: string[],
  ): Promise<Map<string, CatalogEntity>> {
    const { catalog, credentials } = this.options;
    const refs = entityRefs.filter(isEntityRef);
    this.asked += refs.length;
    if (this.asked > READ_FOR_DRAFT) {
      throw new InputError(
        `The relations of the entity lead to more than ${READ_FOR_DRAFT} others that its stored evaluation has not read: remove some`,
      );
    }
    const found = new Map<string, CatalogEntity>();
    for (const portion of chunked(refs, ENTITIES_PER_CALL)) {
      const { items } = await catalog
        .getEntitiesByRefs({ entityRefs: portion }, { credentials })
        .catch(error => {
          throw new CatalogUnavailableError('cannot get entities', error);
        });
      items.forEach((entity, index) => {
        if (entity) {
          found.set(portion[index], entity as CatalogEntity);
        }
      });
    }
    return found;
  }
}
