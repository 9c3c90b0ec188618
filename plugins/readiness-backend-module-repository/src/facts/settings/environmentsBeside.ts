// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';

const DATA = /^(.*\/)([\w-]+)(\.(?:ya?ml|json|toml|properties|env))$/i;

/**
 * Which files are of one environment each: `dev.yaml`, `prod.yaml`, and beside them `snd2.yaml`, whose name tells nothing by itself.
 * @internal
 */
export function environmentsBeside(
  paths: readonly string[],
): (path: string) => boolean {
  const kinds = new Map<string, Set<string | undefined>>();
  for (const path of paths) {
    const [, folder, stem, ending] = DATA.exec(path) ?? [];
    if (stem !== undefined) {
      const key = folder + ending;
      kinds.set(key, (kinds.get(key) ?? new Set()).add(environmentOf(stem)));
    }
  }
  return path => {
    const [, folder, , ending] = DATA.exec(path) ?? [];
    const kind = folder === undefined ? undefined : kinds.get(folder + ending);
    return kind !== undefined && kind.has('production') && kind.has('other');
  };
}
