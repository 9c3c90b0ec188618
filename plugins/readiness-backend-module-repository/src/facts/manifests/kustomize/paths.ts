// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The folder of a kustomization and a reference in it, as a path from the root; `undefined` when it leads out. @internal */
export function resolvePath(
  folder: string,
  reference: string,
): string | undefined {
  if (/^[a-z+]+:\/\/|^git@|[?]ref=/i.test(reference)) {
    return undefined;
  }
  const parts = folder.split('/').filter(Boolean);
  for (const part of reference.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) {
        return undefined;
      }
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/');
}
