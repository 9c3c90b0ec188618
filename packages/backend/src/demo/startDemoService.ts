// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DemoService } from './types';

/**
 * Serves one demo service on loopback, and gives what stops it.
 *
 * @throws the error of `listen`, such as EADDRINUSE
 * @internal
 */
export async function startDemoService(
  service: DemoService,
): Promise<() => Promise<void>> {
  const server = createServer(async (request, response) => {
    if (request.url !== service.path) {
      response.writeHead(404).end();
      return;
    }
    await sleep(service.delay ?? 0);
    const { status, headers, body } = service.answer();
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(service.port, '127.0.0.1', resolve);
  });
  // Never the reason that the process stays.
  server.unref();
  return () =>
    new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
