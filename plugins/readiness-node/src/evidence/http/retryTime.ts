// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IncomingHttpHeaders } from 'node:http';

/** For responses without a time. */
const USUAL_WAIT = 60_000;

/** Longer waits are taken for a mistake. */
const LONGEST_WAIT = 60 * 60_000;

/** Larger numbers are not seconds to wait, but seconds since the epoch. */
const EARLIEST_EPOCH = 1_000_000_000;

/**
 * The earliest time of the next request, milliseconds since the epoch: `Retry-After` in seconds or as a date (RFC 9110,
 * section 10.2.3), else `X-RateLimit-Reset`, which is in seconds to wait (Datadog) or in seconds since the epoch
 * (GitHub).
 * @internal
 */
export function retryTime(headers: IncomingHttpHeaders, now: number): number {
  const reset = headers['x-ratelimit-reset'];
  const text =
    headers['retry-after'] ?? (Array.isArray(reset) ? reset[0] : reset);
  const seconds = text === undefined || text === '' ? NaN : Number(text);
  let time = Number.isNaN(seconds)
    ? Date.parse(text ?? '')
    : now + seconds * 1000;
  if (seconds > EARLIEST_EPOCH) {
    time = seconds * 1000;
  }
  if (Number.isNaN(time) || time <= now) {
    time = now + USUAL_WAIT;
  }
  return Math.min(time, now + LONGEST_WAIT);
}
