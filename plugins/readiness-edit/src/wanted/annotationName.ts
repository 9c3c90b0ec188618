// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** @internal */
export const PREFIX = 'readiness/';

/**
 * The name of a `readiness/` annotation as the parser reads it: in lower case, without the prefix. `undefined` for
 * annotations of others, whose letter case counts.
 * @internal
 */
export function annotationName(key: string): string | undefined {
  const lower = key.toLowerCase();
  return lower.startsWith(PREFIX)
    ? lower.slice(PREFIX.length).trim()
    : undefined;
}
