// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IncomingHttpHeaders } from 'node:http';

/** What the headers of a response tell about frequent calls. @internal */
export interface Protection {
  isCached: boolean;
  isRateLimited: boolean;
}

const LIMIT = /^(?:x-)?rate-?limit(?:-|$)/;
const HIT_HEADERS = ['x-cache', 'cf-cache-status', 'x-cache-status'];

function isPositive(text: string | undefined): boolean {
  return text !== undefined && Number(text) > 0;
}

/**
 * Reads the headers. Only present headers count: `no-store` does not, because libraries with an internal cache send it
 * on purpose.
 * @internal
 */
export function protectionOf(headers: IncomingHttpHeaders): Protection {
  const control = String(headers['cache-control'] ?? '').slice(0, 500);
  const isKept =
    /(?:^|[\s,])(?:s-maxage|max-age)=0*[1-9]/i.test(control) &&
    !/no-store|no-cache/i.test(control);
  const isHit = HIT_HEADERS.some(name =>
    /\bhit\b/i.test(String(headers[name] ?? '').slice(0, 200)),
  );
  return {
    isCached: isKept || isHit || isPositive(headers.age),
    isRateLimited: Object.keys(headers).some(name => LIMIT.test(name)),
  };
}
