// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { retryTime } from 'backstage-plugin-readiness-node/http';
import type { IncomingHttpHeaders } from 'node:http';

const HOUR = 60 * 60 * 1000;

/**
 * The earliest time at which the service accepts the next request, by `Retry-After` of 429 and 503; at most a day from
 * now. Milliseconds since the epoch; undefined if it does not say.
 * @internal
 */
export function retryAfter(options: {
  status: number;
  headers: IncomingHttpHeaders;
  now: number;
}): number | undefined {
  const { status, headers, now } = options;
  const text = headers['retry-after']?.trim();
  const isTime =
    text && (/^\d+$/.test(text) || !Number.isNaN(Date.parse(text)));
  if (status === 429 || (status === 503 && isTime)) {
    return retryTime(
      { 'retry-after': text },
      { now, otherwise: isTime ? 0 : HOUR, longest: 24 * HOUR },
    );
  }
  return undefined;
}
