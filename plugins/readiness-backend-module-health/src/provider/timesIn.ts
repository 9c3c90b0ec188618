// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';

const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?/g;

/**
 * A digest of the times in a body, which libraries write when they ran their checks; undefined if there is none. Equal
 * digests of two probes mean that the second response came from a cache.
 *
 * @param options - `fractionsOnly` for probes in the same second
 * @internal
 */
export function timesIn(
  body: string,
  options: { fractionsOnly?: boolean } = {},
): string | undefined {
  const times = (body.match(TIME) ?? []).filter(
    time => !options.fractionsOnly || time.includes('.'),
  );
  return times.length > 0
    ? createHash('sha256').update(times.join()).digest('hex').slice(0, 16)
    : undefined;
}
