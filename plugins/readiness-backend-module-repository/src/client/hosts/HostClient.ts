// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  JsonClient,
  type JsonResponse,
  retryTime,
} from 'backstage-plugin-readiness-node/http';
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

/** Whether a host that refuses wants to be left alone for a while. */
function isLimited({ status, headers, body }: JsonResponse): boolean {
  const remaining =
    headers['x-ratelimit-remaining'] ?? headers['ratelimit-remaining'];
  return (
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        remaining === '0' ||
        /rate limit/i.test(body)))
  );
}

/**
 * Asks the API of a host. Throws RateLimitedError when the host wants to be left alone.
 * @internal
 */
export class HostClient {
  private readonly client: JsonClient;

  constructor(
    private readonly options: {
      /** As people know it; its API may be elsewhere. */
      host: string;
      baseUrl: string;
      headers: () => Promise<Record<string, string>>;
      signal: AbortSignal;
      now: number;
    },
  ) {
    const { host, baseUrl } = options;
    this.client = JsonClient.create({
      name: host,
      baseUrl,
      allowsPlainHttp: true,
      followsOwnRedirects: true,
    });
  }

  async get(path: string): Promise<HostAnswer> {
    const { host, signal, now } = this.options;
    const headers = await this.options.headers();
    const response = await this.client.send({ path, headers, signal, now });
    if (isLimited(response)) {
      throw new RateLimitedError(
        `${host} has had too many requests`,
        retryTime(response.headers, {
          now,
          otherwise: DEFAULT_WAIT,
          longest: LONGEST_WAIT,
        }),
      );
    }
    const { status, json } = response;
    return { status, json };
  }
}
