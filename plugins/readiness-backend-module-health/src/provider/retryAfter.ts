// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IncomingHttpHeaders } from 'node:http';

const MOST = 24 * 60 * 60 * 1000;
/** For 429 without a time. */
const DEFAULT = 60 * 60 * 1000;

/**
 * The earliest time at which the service accepts the next request, by `Retry-After` (seconds or a date, RFC 9110
 * section 10.2.3) of 429 and 503; at most a day from now. Milliseconds since the epoch; undefined if it does not say.
 * @internal
 */
export function retryAfter(options: {
  status: number;
  headers: IncomingHttpHeaders;
  now: number;
}): number | undefined {
  const { status, headers, now } = options;
  if (status !== 429 && status !== 503) {
    return undefined;
  }
  const text = headers['retry-after']?.trim() ?? '';
  const at = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(at)) {
    return status === 429 ? now + DEFAULT : undefined;
  }
  return Math.min(Math.max(at, now), now + MOST);
}
