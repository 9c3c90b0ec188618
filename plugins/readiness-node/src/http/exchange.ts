// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type IncomingHttpHeaders, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { HttpProblem } from './HttpProblem';

/** @internal */
export interface ExchangeOptions {
  name: string;
  url: URL;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  /** Certificate authorities to trust instead of the usual ones, PEM. */
  ca?: string;
  signal: AbortSignal;
  /** In bytes. */
  bodyLimit: number;
}

/** @internal */
export interface Exchange {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

const CERTIFICATE =
  /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|HOSTNAME_MISMATCH)/;

function codeOf(error: unknown): string {
  const { code, errors } = (error ?? {}) as {
    code?: unknown;
    errors?: unknown[];
  };
  return typeof code === 'string' ? code : errors?.map(codeOf)[0] ?? '';
}

function problemOf(name: string, error: unknown): HttpProblem {
  if (error instanceof HttpProblem) {
    return error;
  }
  const code = codeOf(error);
  const known = /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` (${code})` : '';
  return new HttpProblem(
    CERTIFICATE.test(code)
      ? `The certificate of ${name} is not trusted${known}.`
      : `${name} cannot be reached${known}.`,
  );
}

/**
 * One request and its response, whatever its status. Redirects are not followed: they would carry the keys elsewhere.
 *
 * @remarks
 * Not `fetch`, which accepts no certificate authority. The agent is the global one, so that a proxy that is configured
 * for the backend is used.
 * @internal
 */
export function exchange(options: ExchangeOptions): Promise<Exchange> {
  const { name, url, method, headers, body, ca, signal, bodyLimit } = options;
  const open = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise<Exchange>((resolve, reject) => {
    const fail = (error: unknown) => reject(problemOf(name, error));
    const request = open(
      url,
      { method, headers, signal, ...(ca !== undefined && { ca }) },
      response => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > bodyLimit) {
            fail(
              new HttpProblem(
                `${name} sent a response of more than ${bodyLimit} bytes.`,
              ),
            );
            request.destroy();
            return;
          }
          chunks.push(chunk);
        });
        response.on('error', fail);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    request.on('error', fail);
    request.end(body);
  });
}
