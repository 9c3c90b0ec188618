// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { RateLimitedError } from './RateLimitedError';

/** An answer of the host's API; `json` is there for 2xx and 4xx answers that are JSON. @internal */
export interface HostAnswer {
  status: number;
  json: any;
}

const MINUTE = 60_000;
/** A host that names no time: GitHub asks for a minute at least. */
const DEFAULT_WAIT = 5 * MINUTE;
const LONGEST_WAIT = 24 * 60 * MINUTE;

function numberOf(headers: Headers, ...names: string[]): number | undefined {
  for (const name of names) {
    const value = Number(headers.get(name) ?? Number.NaN);
    if (Number.isFinite(value) && value >= 0) {
      return value;
    }
  }
  return undefined;
}

/** When a host that refuses may be asked again, or `undefined` when the refusal is no rate limit. */
function notBeforeOf(response: Response, text: string, now: number) {
  const { status, headers } = response;
  const retryAfter = headers.get('retry-after');
  const remaining = numberOf(
    headers,
    'x-ratelimit-remaining',
    'ratelimit-remaining',
  );
  const isLimited =
    status === 429 ||
    (status === 403 &&
      (retryAfter !== null || remaining === 0 || /rate limit/i.test(text)));
  if (!isLimited) {
    return undefined;
  }
  const seconds = numberOf(headers, 'retry-after');
  const reset = numberOf(headers, 'x-ratelimit-reset', 'ratelimit-reset');
  const date = retryAfter ? Date.parse(retryAfter) : Number.NaN;
  let until = now + DEFAULT_WAIT;
  if (seconds !== undefined) {
    until = now + seconds * 1000;
  } else if (Number.isFinite(date)) {
    until = date;
  } else if (reset !== undefined) {
    until = reset * 1000;
  }
  return Math.min(Math.max(until, now), now + LONGEST_WAIT);
}

/**
 * Asks the API of a host. Throws RateLimitedError when the host wants to be left alone.
 * @internal
 */
export class HostClient {
  constructor(
    private readonly options: {
      /** As people know it; its API may be elsewhere. */
      host: string;
      baseUrl: string;
      headers: () => Promise<Record<string, string>>;
      signal: AbortSignal;
      now: number;
    },
  ) {}

  async get(path: string): Promise<HostAnswer> {
    const { host, baseUrl, headers, signal, now } = this.options;
    const response = await fetch(
      `${baseUrl.replace(/(?<!\/)\/+$/, '')}${path}`,
      {
        headers: { Accept: 'application/json', ...(await headers()) },
        signal,
      },
    );
    const text = await response.text();
    const notBefore = notBeforeOf(response, text, now);
    if (notBefore !== undefined) {
      throw new RateLimitedError(
        `${host} has had too many requests`,
        notBefore,
      );
    }
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      json = undefined;
    }
    return { status: response.status, json };
  }
}
