// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from './types/entity';
import type { StoreKind, StoreRule } from './types/store';

interface CompiledRule {
  store: StoreKind;
  kinds: ReadonlySet<string>;
  types?: ReadonlySet<string>;
}

/** One list of rules serves all entities: its words are put into lower case once. */
const compiledRules = new WeakMap<StoreRule[], CompiledRule[]>();

function compiled(stores: StoreRule[]): CompiledRule[] {
  let rules = compiledRules.get(stores);
  if (!rules) {
    const lower = (words: string[]) =>
      new Set(words.map(word => word.toLowerCase()));
    rules = stores
      .filter(rule => rule.kinds || rule.types)
      .map(({ store, kinds = ['resource'], types }) => ({
        store,
        kinds: lower(kinds),
        ...(types && { types: lower(types) }),
      }));
    compiledRules.set(stores, rules);
  }
  return rules;
}

/**
 * What kind of store an entity is by the checklist's rules, of which the first that matches decides; `undefined` when
 * it is no store. A rule with `types` speaks of Resources only, unless it also names kinds: then both must match.
 * @public
 */
export function storeKindOf(
  entity: CatalogEntity,
  stores: StoreRule[],
): StoreKind | undefined {
  const kind = entity.kind.toLowerCase();
  const rawType = entity.spec?.type;
  const type = typeof rawType === 'string' ? rawType.toLowerCase() : undefined;
  for (const { store, kinds, types } of compiled(stores)) {
    if (
      kinds.has(kind) &&
      (!types || (type !== undefined && types.has(type)))
    ) {
      return store;
    }
  }
  return undefined;
}
