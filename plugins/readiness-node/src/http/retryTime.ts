// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IncomingHttpHeaders } from 'node:http';

/** Larger numbers are not seconds to wait, but seconds since the epoch. */
const EARLIEST_EPOCH = 1_000_000_000;

/**
 * The earliest time of the next request, milliseconds since the epoch: `Retry-After` in seconds or as a date (RFC 9110,
 * section 10.2.3), else `X-RateLimit-Reset` or `RateLimit-Reset`, which is in seconds to wait (Datadog) or in seconds
 * since the epoch (GitHub, GitLab).
 * @param options - `otherwise`: the wait when no such time is named; `longest`: a longer wait is taken for a mistake; both in
 *   milliseconds
 * @public
 */
export function retryTime(
  headers: IncomingHttpHeaders,
  options: { now: number; otherwise: number; longest: number },
): number {
  const { now, otherwise, longest } = options;
  const text = [
    headers['retry-after'],
    headers['x-ratelimit-reset'],
    headers['ratelimit-reset'],
  ]
    .flat()
    .find(value => value?.trim());
  const seconds = text === undefined ? NaN : Number(text);
  let time = Number.isNaN(seconds)
    ? Date.parse(text ?? '')
    : now + seconds * 1000;
  if (seconds > EARLIEST_EPOCH) {
    time = seconds * 1000;
  }
  if (Number.isNaN(time) || time <= now) {
    time = now + otherwise;
  }
  return Math.min(time, now + longest);
}
