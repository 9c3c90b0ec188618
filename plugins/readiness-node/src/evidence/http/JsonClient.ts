// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
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
  headers: Record<string, string>;
  /** Keys and tokens, which are removed from error texts of the API. */
  secrets: string[];
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
  query?: Record<string, string>;
  /** Sent as a form with POST; without it, the request is a GET. */
  form?: Record<string, string>;
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * Calls a JSON API: with limits of time and size, without following redirects, and pausing after a 429 until the time
 * that it named.
 * @public
 */
export class JsonClient {
  private quietUntil = 0;

  private constructor(private readonly options: JsonClientOptions) {}

  /** Throws InputError when the base URL cannot be used. */
  static create(options: JsonClientOptions): JsonClient {
    const { name, baseUrl } = options;
    checkBaseUrl({ url: baseUrl, at: `The URL of ${name}` });
    return new JsonClient({
      ...options,
      secrets: options.secrets.filter(Boolean),
      baseUrl: baseUrl.replace(/(?<!\/)\/+$/, ''),
    });
  }

  /** The JSON of a 2xx response. Throws {@link HttpProblem} for everything else. */
  async request(request: JsonRequest): Promise<unknown> {
    const { name, secrets } = this.options;
    const { now } = request;
    if (now < this.quietUntil) {
      throw new HttpProblem(`${name} asked us to wait: too many requests.`, {
        status: 429,
        notBefore: this.quietUntil,
      });
    }
    const { status, headers, body } = await this.send(request);
    let json: unknown;
    try {
      json = JSON.parse(body);
    } catch {
      json = undefined;
    }
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
      this.quietUntil = retryTime(headers, now);
    }
    const detail = readErrorMessage(json, secrets);
    throw new HttpProblem(
      `${name} responded with ${status}${detail && `: ${detail}`}`,
      { status, ...(mustWait && { notBefore: this.quietUntil }) },
    );
  }

  private async send(request: JsonRequest) {
    const { name, baseUrl, headers, ca } = this.options;
    const { timeout = 15_000, bodyLimit = 8 * 1024 * 1024 } = this.options;
    const { path, query, form, signal } = request;
    const url = new URL(`${baseUrl}${path}`);
    url.search = new URLSearchParams(query).toString();
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
