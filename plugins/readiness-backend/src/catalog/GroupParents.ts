// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService } from '@backstage/backend-plugin-api';
import { RELATION_CHILD_OF } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { fetchEntities } from './fetchEntities';

/** How long the catalog is not asked again. A group that moves shows after that. */
const LIFETIME_MS = 5 * 60_000;
const MAX_DEPTH = 10;
const MAX_KEPT = 50_000;

/** The parents of groups, as the catalog has them. @internal */
export class GroupParents {
  private parents = new Map<string, string | undefined>();
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly options: {
      catalog: CatalogService;
      auth: AuthService;
      /** The time, in milliseconds since the epoch. */
      now: () => number;
    },
  ) {}

  /**
   * Parent by ref, of the given groups and of those above them, up to 10 levels. Whoever shows them asks first whether the
   * viewer may read them.
   * @param refs - in lower case; what is no group has no parent
   */
  async above(refs: Iterable<string>): Promise<Map<string, string>> {
    const { now } = this.options;
    const age = now() - this.readAt;
    // Below 0 when the clock was set back.
    if (age > LIFETIME_MS || age < 0 || this.parents.size > MAX_KEPT) {
      this.parents = new Map();
      this.readAt = now();
    }
    const { parents } = this;
    const found = new Map<string, string>();
    let level = [...refs].filter(isGroup);
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
      await this.read(
        level.filter(ref => !parents.has(ref)),
        parents,
      );
      const above = new Set<string>();
      for (const ref of level) {
        const parent = parents.get(ref);
        if (parent !== undefined) {
          found.set(ref, parent);
          if (!found.has(parent)) {
            above.add(parent);
          }
        }
      }
      level = [...above];
    }
    return found;
  }

  private async read(refs: string[], into: Map<string, string | undefined>) {
    if (refs.length === 0) {
      return;
    }
    const groups = await fetchEntities(refs, {
      ...this.options,
      fields: ['kind', 'metadata.name', 'metadata.namespace', 'relations'],
    });
    for (const ref of refs) {
      const parent = groups
        .get(ref)
        ?.relations?.find(({ type }) => type === RELATION_CHILD_OF)
        ?.targetRef.toLocaleLowerCase('en-US');
      into.set(ref, parent && isGroup(parent) ? parent : undefined);
    }
  }
}

function isGroup(ref: string): boolean {
  return ref.startsWith('group:');
}
