// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A server on 127.0.0.1 that records its requests. @alpha */
export interface TestTarget {
  port: number;
  /** Of all requests, in order. */
  requests: Pick<IncomingMessage, 'url' | 'headers' | 'method'>[];
  close(): Promise<void>;
}

/** Serves one answer on a port of its own, over TLS with `tls`. @alpha */
export async function startTarget(
  answer: RequestListener,
  tls?: { key: string; cert: string },
): Promise<TestTarget> {
  const requests: TestTarget['requests'] = [];
  const listener: RequestListener = (request, response) => {
    const { url, headers, method } = request;
    requests.push({ url, headers, method });
    // The prober hangs up on purpose.
    response.on('error', () => {});
    answer(request, response);
  };
  const server: Server = tls
    ? createSecureServer(tls, listener)
    : createServer(listener);
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
