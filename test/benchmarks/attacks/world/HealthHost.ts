// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Health endpoints on one port of loopback, by their paths. */
export class HealthHost {
  private readonly bodies = new Map<string, string>();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      const body = this.bodies.get(request.url!.split('?')[0]);
      response
        .writeHead(body === undefined ? 404 : 200, {
          'content-type': 'application/json',
        })
        .end(body ?? '{}');
    });
  }

  static async start(): Promise<HealthHost> {
    const host = new HealthHost();
    await new Promise<void>(done =>
      host.server.listen(0, '127.0.0.1', () => done()),
    );
    return host;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Gives the URL. */
  put(path: string, body: string): string {
    this.bodies.set(path, body);
    return `http://127.0.0.1:${this.port}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(done => this.server.close(done));
  }
}
