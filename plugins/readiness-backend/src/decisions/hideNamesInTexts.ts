// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { HIDDEN_ENTITY } from 'backstage-plugin-readiness-common';
import { rewriteStrings } from '../permissions/rewriteStrings';

/** What may name entities that its reader may not read: what was observed, and what rules say of it. */
const FIELDS = ['objection', 'basis'];

/**
 * Waivers and decisions without the names that the caller may not read in what was observed. Refs of the service, its
 * owner and those who decided are the record itself.
 * @param readable - those of some refs that the caller may read
 * @internal
 */
export async function hideNamesInTexts<T extends object>(
  items: T[],
  readable: (refs: string[]) => Promise<ReadonlySet<string>>,
): Promise<T[]> {
  const names = new Set<string>();
  rewrite(items, ref => {
    names.add(ref.toLocaleLowerCase('en-US'));
    return ref;
  });
  if (names.size === 0) {
    return items;
  }
  const seen = await readable([...names]);
  return rewrite(items, ref =>
    seen.has(ref.toLocaleLowerCase('en-US')) ? ref : HIDDEN_ENTITY,
  );
}

function rewrite<T>(value: T, rename: (ref: string) => string): T;
function rewrite(value: unknown, rename: (ref: string) => string): unknown {
  if (Array.isArray(value)) {
    return value.map(item => rewrite(item, rename));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      FIELDS.includes(key)
        ? rewriteStrings(item, rename)
        : rewrite(item, rename),
    ]),
  );
}
