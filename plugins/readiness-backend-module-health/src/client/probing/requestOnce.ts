// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Agent, ClientRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { OwnDelay } from './OwnDelay';
import { TLSSocket } from 'node:tls';
import type { ProbeAnswer } from './types';

/** Maximum size of the headers of a response, in bytes. */
const MOST_HEADER_BYTES = 16 * 1024;

/** @internal */
export interface RequestOptions {
  url: URL;
  headers: Record<string, string>;
  lookup: LookupFunction;
  signal: AbortSignal;
  /** In bytes; reading stops there. */
  bodyLimit: number;
}

/** @internal */
export type RequestAnswer = Omit<ProbeAnswer, 'kind' | 'withCredentials'>;

function certificateUntil({ socket }: IncomingMessage): number | undefined {
  const until =
    socket instanceof TLSSocket
      ? Date.parse(socket.getPeerCertificate().valid_to)
      : NaN;
  return Number.isNaN(until) ? undefined : until;
}

function readBody(
  response: IncomingMessage,
  bodyLimit: number,
  done: (body: string, ending: ProbeAnswer['ending']) => void,
) {
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = (ending: ProbeAnswer['ending']) =>
    done(Buffer.concat(chunks).toString('utf8'), ending);
  response.on('data', (chunk: Buffer) => {
    const room = bodyLimit - size;
    chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
    size += chunk.length;
    if (size > bodyLimit) {
      response.removeAllListeners('data');
      finish('too-large');
    }
  });
  response.on('end', () => finish('complete'));
  response.on('error', () => finish('broken'));
}

/**
 * Sends one GET on a connection of its own, without following redirects.
 *
 * @remarks
 * It builds the request itself instead of using `http.request`, which proxy helpers replace; and it has an agent of its
 * own, which ignores proxies of the environment and keeps no connection whose address was checked for another request.
 * @internal
 */
export function requestOnce(options: RequestOptions): Promise<RequestAnswer> {
  const { url, headers, lookup, signal, bodyLimit } = options;
  const isSecure = url.protocol === 'https:';
  const ownDelay = new OwnDelay();
  const agent = isSecure ? new SecureAgent() : new Agent();
  return new Promise<RequestAnswer>((resolve, reject) => {
    let resolvedAt = performance.now();
    let roundTrip = 0;
    let sentAt = resolvedAt;
    const request = new ClientRequest({
      agent,
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: url.port || (isSecure ? 443 : 80),
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { ...headers, connection: 'close' },
      maxHeaderSize: MOST_HEADER_BYTES,
      signal,
      lookup: (host, lookupOptions, callback) =>
        lookup(host, lookupOptions, (...args) => {
          resolvedAt = performance.now();
          ownDelay.restart();
          callback(...args);
        }),
    });
    request.on('socket', socket => {
      socket.once('connect', () => {
        sentAt = performance.now();
        roundTrip = Math.max(0, sentAt - resolvedAt - ownDelay.milliseconds);
        ownDelay.restart();
      });
      socket.once('secureConnect', () => {
        sentAt = performance.now();
        ownDelay.restart();
      });
    });
    let isAnswered = false;
    request.on('response', response => {
      isAnswered = true;
      const worked = performance.now() - sentAt - roundTrip;
      const busy = ownDelay.milliseconds;
      // The connection is closed after the body.
      const until = certificateUntil(response);
      readBody(response, bodyLimit, (body, ending) => {
        if (signal.aborted) {
          reject(signal.reason);
        }
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body,
          ending,
          milliseconds: Math.max(0, worked),
          ...(until !== undefined && { certificateUntil: until }),
          ...(busy > 0 && { ownDelay: busy }),
        });
        // Drops what still arrives.
        request.destroy();
      });
    });
    request.on('error', reject);
    request.on('close', () => {
      // The response reports the end of the body, which comes later.
      if (!isAnswered) {
        reject(new Error('The connection was closed.'));
      }
    });
    request.end();
  }).finally(() => {
    ownDelay.stop();
    agent.destroy();
  });
}
