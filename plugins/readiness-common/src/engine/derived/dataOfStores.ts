// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { entityRefOf } from '../entityRef';
import { storesOf } from './storesOf';

/** @internal */
export interface DataOfStores {
  /** Sorted; without `none`. */
  classes: string[];
  /** Each class with the path on which it was found. */
  text: string;
}

/**
 * The data classes of the stores that an entity depends on. A store's own answer is a boundary: stores behind it are
 * its own concern. Only through a store without an answer does the search continue to the stores that it depends on
 * itself. Nearest first and then by ref, so that the path shown is the shortest; each store is visited once, so that
 * cycles end.
 * @internal
 */
export function dataOfStores(options: DeriveOptions): DataOfStores {
  const pathOf = new Map<string, string[]>();
  const visited = new Set([entityRefOf(options.entity)]);
  let level = [{ entity: options.entity, path: [] as string[] }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { entity, path } of level) {
      for (const store of storesOf(entity, options)) {
        if (!visited.has(store.ref)) {
          visited.add(store.ref);
          const here = [...path, store.ref];
          const factValue = options.dataOf.get(store.ref);
          if (!factValue) {
            next.push({ entity: store.entity, path: here });
          }
          for (const item of factValue ?? []) {
            if (item !== 'none' && !pathOf.has(item)) {
              pathOf.set(item, here);
            }
          }
        }
      }
    }
    level = next;
  }
  const classes = [...pathOf.keys()].sort();
  const text = classes
    .map(item => `${item} (${pathOf.get(item)!.join(' → ')})`)
    .join(', ');
  return { classes, text };
}
