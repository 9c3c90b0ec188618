// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer of a local host. @alpha */
export interface HostReply {
  status?: number;
  headers?: Record<string, string>;
  /** Text or bytes, or what is sent as JSON. */
  body?: unknown;
}

/** A host on loopback that answers by path, without the query; 404 for all else. @alpha */
export async function startHost(replies: Record<string, HostReply>) {
  const asked: { path: string; headers: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    asked.push({ path, headers: request.headers });
    const {
      status = 200,
      headers = {},
      body,
    } = replies[path] ?? { status: 404, body: { message: 'Not Found' } };
    response.writeHead(status, {
      'content-type': 'application/json',
      ...headers,
    });
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    response.end(isRaw ? body : JSON.stringify(body ?? {}));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    replies,
    stop: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
