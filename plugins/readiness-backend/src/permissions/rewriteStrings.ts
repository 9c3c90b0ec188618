// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { renameRefs } from './renameRefs';

/** A JSON value with other names for the entity refs in its texts. @internal */
export function rewriteStrings<T>(value: T, rename: (ref: string) => string): T;
export function rewriteStrings(
  value: unknown,
  rename: (ref: string) => string,
): unknown {
  if (typeof value === 'string') {
    return renameRefs(value, rename);
  }
  if (Array.isArray(value)) {
    return value.map(item => rewriteStrings(item, rename));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        rewriteStrings(item, rename),
      ]),
    );
  }
  return value;
}
