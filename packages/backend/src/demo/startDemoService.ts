// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DemoService } from './types';

/**
 * Serves a demo service on loopback, and gives what stops it.
 *
 * @param others - more of them behind the same port, with other paths
 * @throws the error of `listen`, such as EADDRINUSE
 * @internal
 */
export async function startDemoService(
  first: DemoService,
  ...others: DemoService[]
): Promise<() => Promise<void>> {
  const server = createServer(async (request, response) => {
    const service = [first, ...others].find(({ path }) => path === request.url);
    if (!service) {
      response.writeHead(404).end();
      return;
    }
    await sleep(service.delay ?? 0);
    const { status, headers, body } = service.answer();
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(first.port, '127.0.0.1', resolve);
  });
  // Must not keep the process running.
  server.unref();
  return () =>
    new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
