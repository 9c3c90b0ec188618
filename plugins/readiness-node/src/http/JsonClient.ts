// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IncomingHttpHeaders } from 'node:http';
import { checkBaseUrl } from './checkBaseUrl';
import { exchange } from './exchange';
import { HttpProblem } from './HttpProblem';
import { retryTime } from './retryTime';
import { readErrorMessage } from './readErrorMessage';

/** @public */
export interface JsonClientOptions {
  /** The name of the API in messages: `Datadog`. */
  name: string;
  /** Paths are added to it. Plain http only for this machine: keys must not be sent unencrypted. */
  baseUrl: string;
  /** Accepts plain http to any machine, for an address that the operator has configured for Backstage as a whole. */
  allowsPlainHttp?: boolean;
  /** Follows redirects within the origin, at most three, such as those of renamed repositories. Default: none. */
  followsOwnRedirects?: boolean;
  headers?: Record<string, string>;
  /** Keys and tokens, which are removed from error texts of the API. */
  secrets?: string[];
  /** Certificate authorities to trust instead of the usual ones, PEM. */
  ca?: string;
  /** Longest time for one request, milliseconds. Default: 15 seconds. */
  timeout?: number;
  /** Largest body, bytes. Default: 8 MiB. */
  bodyLimit?: number;
}

/** @public */
export interface JsonRequest {
  /** Below the base URL, with its parts encoded. */
  path: string;
  /** Instead of what `path` has behind a question mark. */
  query?: Record<string, string>;
  /** Beside those of the client. */
  headers?: Record<string, string>;
  /** Sent as a form with POST; without it, the request is a GET. */
  form?: Record<string, string>;
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A response of any status. @public */
export interface JsonResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  /** Undefined if the body is not JSON. */
  json: unknown;
}

/** For a refusal without a time. */
const USUAL_WAIT = 60_000;
/** Longer waits are taken for a mistake. */
const LONGEST_WAIT = 60 * 60_000;
const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 307, 308];

/**
 * Calls a JSON API: with limits of time and size, without following redirects to other hosts, and pausing after a 429 until the time
 * that it named.
 * @public
 */
export class JsonClient {
  private quietUntil = 0;

  private constructor(private readonly options: JsonClientOptions) {}

  /** Throws InputError when the base URL cannot be used. */
  static create(options: JsonClientOptions): JsonClient {
    const { name, baseUrl, secrets = [], allowsPlainHttp } = options;
    if (!allowsPlainHttp) {
      checkBaseUrl({ url: baseUrl, at: `The URL of ${name}` });
    }
    return new JsonClient({
      ...options,
      secrets: secrets.filter(Boolean),
      baseUrl: baseUrl.replace(/(?<!\/)\/+$/, ''),
    });
  }

  /** The JSON of a 2xx response. Throws {@link HttpProblem} for everything else. */
  async request(request: JsonRequest): Promise<unknown> {
    const { name, secrets = [] } = this.options;
    const { now } = request;
    if (now < this.quietUntil) {
      throw new HttpProblem(`${name} asked us to wait: too many requests.`, {
        status: 429,
        notBefore: this.quietUntil,
      });
    }
    const { status, headers, json } = await this.send(request);
    if (status >= 200 && status < 300 && json !== undefined) {
      return json;
    }
    if (status >= 200 && status < 300) {
      throw new HttpProblem(`${name} sent a response that is not JSON.`, {
        status,
      });
    }
    const mustWait =
      status === 429 || (status === 503 && 'retry-after' in headers);
    if (mustWait) {
      this.quietUntil = retryTime(headers, {
        now,
        otherwise: USUAL_WAIT,
        longest: LONGEST_WAIT,
      });
    }
    const detail = readErrorMessage(json, secrets);
    throw new HttpProblem(
      `${name} responded with ${status}${detail && `: ${detail}`}`,
      { status, ...(mustWait && { notBefore: this.quietUntil }) },
    );
  }

  /** The response, whatever its status. Throws {@link HttpProblem} if there is none. */
  async send(request: JsonRequest): Promise<JsonResponse> {
    const { baseUrl, followsOwnRedirects } = this.options;
    let url = new URL(`${baseUrl}${request.path}`);
    if (request.query) {
      url.search = new URLSearchParams(request.query).toString();
    }
    let response = await this.exchange(url, request);
    for (let count = 0; count < MOST_REDIRECTS; count += 1) {
      const next = followsOwnRedirects && redirectOf(url, response);
      if (!next || request.form) {
        break;
      }
      url = next;
      response = await this.exchange(url, request);
    }
    return { ...response, json: parsed(response.body) };
  }

  private async exchange(url: URL, request: JsonRequest) {
    const { name, headers, ca } = this.options;
    const { timeout = 15_000, bodyLimit = 8 * 1024 * 1024 } = this.options;
    const { form, signal } = request;
    const body = form && new URLSearchParams(form).toString();
    const limit = AbortSignal.timeout(timeout);
    try {
      return await exchange({
        name,
        url,
        method: form ? 'POST' : 'GET',
        headers: {
          accept: 'application/json',
          ...(body !== undefined && {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(Buffer.byteLength(body)),
          }),
          ...headers,
          ...request.headers,
        },
        body,
        ca,
        signal: AbortSignal.any([signal, limit]),
        bodyLimit,
      });
    } catch (error) {
      if (signal.aborted) {
        throw new HttpProblem(`The request to ${name} was cancelled.`);
      }
      if (limit.aborted) {
        throw new HttpProblem(
          `${name} did not respond within ${timeout / 1000} seconds.`,
        );
      }
      throw error;
    }
  }
}

/** Where a response leads within its origin: elsewhere the keys would be sent to somebody else. */
function redirectOf(
  from: URL,
  { status, headers }: Pick<JsonResponse, 'status' | 'headers'>,
): URL | undefined {
  const { location } = headers;
  if (!REDIRECTS.includes(status) || !URL.canParse(location ?? '', from)) {
    return undefined;
  }
  const to = new URL(location ?? '', from);
  return to.origin === from.origin ? to : undefined;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
