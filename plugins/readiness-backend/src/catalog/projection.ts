// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { hash as digest } from 'node:crypto';
import {
  type CatalogEntity,
  type EntityLimits,
  EntityProjection,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';

/** Keeps of entities what any checklist in force reads: the projection by the checklists of the moment. @internal */
export class Projection {
  private projection: EntityProjection | undefined;

  /** @param also - keys that evidence providers read of entities in scope */
  constructor(
    private readonly checklists: ChecklistRegistry,
    private readonly also?: { annotations: string[]; labels: string[] },
    private readonly limits?: EntityLimits,
  ) {
    checklists.onChange(() => {
      this.projection = undefined;
    });
  }

  get fields(): string[] {
    return this.current().fields;
  }

  excessOf(entity: CatalogEntity): string | undefined {
    return this.current().excessOf(entity);
  }

  entityInScope(entity: CatalogEntity): CatalogEntity {
    return this.current().entityInScope(entity);
  }

  relatedEntity(entity: CatalogEntity): CatalogEntity {
    return this.current().relatedEntity(entity);
  }

  private current(): EntityProjection {
    this.projection ??= new EntityProjection({
      checklists: this.checklists.list().map(({ source }) => source),
      also: this.also,
      limits: this.limits,
    });
    return this.projection;
  }
}

const hashes = new WeakMap<CatalogEntity, string>();

/** A hash of a projected entity; kept, because related entities are shared by many services. @internal */
export function hashOf(projected: CatalogEntity): string {
  let hash = hashes.get(projected);
  if (!hash) {
    hash = sha256(JSON.stringify(projected));
    hashes.set(projected, hash);
  }
  return hash;
}

/** @internal */
export function sha256(text: string): string {
  // In one step: a sweep hashes every service, and a stream of its own for each costs as much as hashing.
  return digest('sha256', text, 'base64url');
}
