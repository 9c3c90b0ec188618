// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isMap } from '../isMap';

/**
 * Puts one set of values over another, as Helm does: maps key by key, all else whole.
 * @param merged - maps that were made here, which are added to instead of being copied for each of many files
 * @internal
 */
export function mergeValues(
  base: unknown,
  over: unknown,
  merged: WeakSet<object>,
): unknown {
  if (!isMap(base) || !isMap(over)) {
    return over === undefined ? base : over;
  }
  const target: Record<string, unknown> = merged.has(base)
    ? base
    : Object.assign(Object.create(null), base);
  merged.add(target);
  for (const key of Object.keys(over)) {
    target[key] = mergeValues(target[key], over[key], merged);
  }
  return target;
}
