// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ProposalError } from '../ProposalError';
import { explainStatus } from './explainStatus';

/** Bytes of one response: more than any file that people edit. */
const MAX_BYTES = 4_500_000;
const TIMEOUT_MS = 15_000;

/** @internal */
export interface HostResponse {
  status: number;
  bytes: Uint8Array;
}

/** @internal */
export interface HostApiOptions {
  /** As people know it; its API may be elsewhere. */
  host: string;
  baseUrl: string;
  headers: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * Asks the API of a host of repositories, with limits of time and size. What is no answer becomes a `ProposalError` in
 * plain words; 404 is an answer.
 * @internal
 */
export class HostApi {
  constructor(private readonly options: HostApiOptions) {}

  /** The JSON of an answer; `undefined` for 404. */
  async json(path: string): Promise<any> {
    const response = await this.send(path, 'application/json');
    if (!response) {
      return undefined;
    }
    try {
      return JSON.parse(new TextDecoder().decode(response.bytes));
    } catch (error) {
      throw this.failed('with something that is not JSON', error);
    }
  }

  /** The bytes of a file; `undefined` for 404. */
  async file(path: string, accept = '*/*'): Promise<Uint8Array | undefined> {
    return (await this.send(path, accept))?.bytes;
  }

  /** Changes something; the body of the answer does not matter. */
  async put(path: string, body: object): Promise<void> {
    const done = await this.send(path, 'application/json', body);
    if (!done) {
      throw this.failed('that it does not have this (404)');
    }
  }

  private async send(
    path: string,
    accept: string,
    body?: object,
  ): Promise<HostResponse | undefined> {
    const { host, baseUrl, headers, signal } = this.options;
    const limit = AbortSignal.timeout(TIMEOUT_MS);
    let response: Response;
    try {
      response = await fetch(`${baseUrl.replace(/\/$/, '')}${path}`, {
        headers: {
          Accept: accept,
          ...headers,
          ...(body && { 'Content-Type': 'application/json' }),
        },
        // A token must not follow to where a host points.
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        ...(body && { method: 'PUT', body: JSON.stringify(body) }),
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new ProposalError({
        code: 'host-failed',
        reason: limit.aborted
          ? `${host} did not respond within ${TIMEOUT_MS / 1000} seconds.`
          : `${host} cannot be reached.`,
        fix: 'Try again later, or copy the change.',
        cause: error,
      });
    }
    const { status } = response;
    const bytes = await this.read(response);
    if (status === 404) {
      return undefined;
    }
    const isPage = isWebPage(response.headers, bytes);
    if (status < 200 || status >= 300 || isPage) {
      throw explainStatus({ host, response, bytes, isPage });
    }
    return { status, bytes };
  }

  private async read(response: Response): Promise<Uint8Array> {
    const { host } = this.options;
    const chunks: Uint8Array[] = [];
    let length = 0;
    try {
      // Leaving the loop cancels the body.
      for await (const chunk of response.body ?? []) {
        chunks.push(chunk as Uint8Array);
        length += (chunk as Uint8Array).length;
        if (length > MAX_BYTES) {
          throw new ProposalError({
            code: 'too-large',
            reason: `The file on ${host} is larger than ${
              MAX_BYTES / 1_000_000
            } MB.`,
            fix: 'Split it into several files, or write the lines by hand.',
          });
        }
      }
    } catch (error) {
      throw error instanceof ProposalError
        ? error
        : this.failed('with a response that broke off', error);
    }
    return Buffer.concat(chunks);
  }

  private failed(how: string, cause?: unknown): ProposalError {
    return new ProposalError({
      code: 'host-failed',
      reason: `${this.options.host} answered ${how}.`,
      fix: 'Try again later, or copy the change.',
      cause,
    });
  }
}

function isWebPage(headers: Headers, bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return (
    (headers.get('content-type') ?? '').includes('text/html') ||
    /^\s*<(!doctype html|html)\b/i.test(start)
  );
}
