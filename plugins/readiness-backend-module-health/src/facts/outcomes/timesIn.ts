// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';

const TIME =
  /(?:"([\w-]{1,60})"\s{0,5}:\s{0,5}"?)?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?)/g;
/** Times that stay the same however often the checks run: of the start, the build, a certificate. */
const LASTING =
  /start|boot|build|built|deploy|release|commit|since|created|version|cert|expir|until|not_?before|not_?after/i;

/**
 * A digest of the times in a body, which libraries write when they ran their checks; undefined if there is none. Times of
 * the start or of the build do not count. Equal
 * digests of two probes mean that the second response came from a cache.
 *
 * @param options - `fractionsOnly` for probes in the same second
 * @internal
 */
export function timesIn(
  body: string,
  options: { fractionsOnly?: boolean } = {},
): string | undefined {
  const times = [...body.matchAll(TIME)]
    .filter(([, key]) => key === undefined || !LASTING.test(key))
    .map(([, , time]) => time)
    .filter(time => !options.fractionsOnly || time.includes('.'));
  return times.length > 0
    ? createHash('sha256').update(times.join()).digest('hex').slice(0, 16)
    : undefined;
}
