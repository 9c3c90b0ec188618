// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from './types/entity';
import type { StoreKind, StoreRule } from './types/store';

interface CompiledRule {
  store: StoreKind;
  kinds: ReadonlySet<string>;
  types?: ReadonlySet<string>;
}

/** One list of rules serves all entities: its words are lower-cased once. */
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
 * The kind of store an entity is by the rules of the checklist, of which the first that matches decides; `undefined` if
 * it is not a store. A rule with `types` applies to Resources only, unless it also names kinds: then both must match.
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
