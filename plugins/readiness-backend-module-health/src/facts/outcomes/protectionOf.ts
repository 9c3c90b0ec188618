// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IncomingHttpHeaders } from 'node:http';

/** What the headers of a response tell about frequent calls: what happened to this one, and what is only promised. @internal */
export interface Protection {
  /** A cache served this response: `Age`, or a hit. */
  isHit: boolean;
  /** The header by which shared caches may keep it; undefined if they may not. A promise, not a measurement. */
  cacheHeader?: string;
  /** The header of a rate limit; undefined without any. */
  limitHeader?: string;
  /** This call was counted: fewer are left than the limit allows. */
  isCounted: boolean;
}

const LIMIT = /^(?:x-)?rate-?limit(?:-|$)/;
const HIT_HEADERS = ['x-cache', 'cf-cache-status', 'x-cache-status'];

function numberIn(
  headers: IncomingHttpHeaders,
  name: string,
): number | undefined {
  for (const key of [`x-ratelimit-${name}`, `ratelimit-${name}`]) {
    const found = /^\s*(\d{1,9})/.exec(String(headers[key] ?? ''))?.[1];
    if (found) {
      return Number(found);
    }
  }
  // RateLimit: limit=100, remaining=99, reset=50
  const joint = String(headers.ratelimit ?? '').slice(0, 200);
  const part = joint
    .split(/[,;]/)
    .map(one => one.trim())
    .find(one => one.startsWith(`${name}=`));
  const value = Number(part?.slice(name.length + 1));
  return Number.isInteger(value) ? value : undefined;
}

/** How many calls are left; undefined if the headers do not tell. @internal */
export function callsLeft(headers: IncomingHttpHeaders): number | undefined {
  return numberIn(headers, 'remaining');
}

/**
 * Reads the headers. `private` keeps nothing from the service, because each caller has a cache of its own; `no-store`
 * proves nothing, because libraries with an internal cache send it on purpose.
 * @internal
 */
export function protectionOf(headers: IncomingHttpHeaders): Protection {
  const control = String(headers['cache-control'] ?? '').slice(0, 500);
  const mayBeKept =
    /(?:^|[\s,])(?:s-maxage|max-age)=0*[1-9]/i.test(control) &&
    !/no-store|no-cache|private/i.test(control);
  const isHit = HIT_HEADERS.some(name =>
    /\bhit\b/i.test(String(headers[name] ?? '').slice(0, 200)),
  );
  const limitHeader = Object.keys(headers).find(name => LIMIT.test(name));
  const limit = numberIn(headers, 'limit');
  const left = callsLeft(headers);
  return {
    isHit: isHit || Number(headers.age ?? 0) > 0,
    ...(mayBeKept && { cacheHeader: 'cache-control' }),
    ...(limitHeader && { limitHeader }),
    isCounted: limit !== undefined && left !== undefined && left < limit,
  };
}
