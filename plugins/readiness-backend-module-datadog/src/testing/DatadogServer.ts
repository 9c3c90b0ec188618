// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An object of the API, as it is sent. @alpha */
export type Json = Record<string, unknown>;

/** Sends another response than the data. @alpha */
export type Reply = (response: ServerResponse) => void;

/** Responds as Datadog documents its API, with the data of a test. @alpha */
export class DatadogServer {
  dashboards: Record<string, Json> = {};
  shared: Record<string, string> = {};
  /** `scope` stands for what the query of a monitor watches. */
  monitors: (Json & { id: number; tags: string[]; scope?: string[] })[] = [];
  downtimes: Json[] = [];
  tests: Json[] = [];
  /** Other responses, by the start of the path. */
  instead: Record<string, Reply> = {};
  /** Paths with their queries. */
  readonly requests: string[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<DatadogServer> {
    const server = createServer();
    const datadog = new DatadogServer(server);
    server.on('request', (request, response) => {
      datadog.requests.push(request.url!);
      const { headers } = request;
      const url = new URL(request.url!, 'http://localhost');
      const reply = Object.entries(datadog.instead).find(([path]) =>
        url.pathname.startsWith(path),
      )?.[1];
      if (reply) {
        reply(response);
      } else if (
        headers['dd-api-key'] !== 'api-key' ||
        headers['dd-application-key'] !== 'application-key'
      ) {
        DatadogServer.send(response, 403, { errors: ['Forbidden'] });
      } else {
        const found = datadog.answer(url.pathname, url.searchParams);
        DatadogServer.send(
          response,
          found === undefined ? 404 : 200,
          found ?? { errors: ['Not found'] },
        );
      }
    });
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    return datadog;
  }

  static send(response: ServerResponse, status: number, body: unknown) {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }

  private answer(path: string, query: URLSearchParams): unknown {
    const number = (name: string) => Number(query.get(name));
    const last = decodeURIComponent(path.split('/').at(-1)!);
    if (path.startsWith('/api/v1/dashboard/public/')) {
      const id = this.shared[last];
      return id && { dashboard_id: id, share_type: 'open' };
    }
    if (path.startsWith('/api/v1/dashboard/')) {
      return this.dashboards[last];
    }
    if (path === '/api/v1/monitor') {
      const byTag = query.get('monitor_tags');
      const wanted = (byTag ?? query.get('tags')!).split(',');
      const found = this.monitors.filter(({ tags, scope = [] }) =>
        wanted.every(tag => (byTag === null ? scope : tags).includes(tag)),
      );
      const start = number('page') * number('page_size');
      return found.slice(start, start + number('page_size'));
    }
    if (path === '/api/v2/downtime') {
      const start = number('page[offset]');
      return {
        data: this.downtimes.slice(start, start + number('page[limit]')),
      };
    }
    if (path === '/api/v1/synthetics/tests') {
      const start = number('page_number') * number('page_size');
      return { tests: this.tests.slice(start, start + number('page_size')) };
    }
    return undefined;
  }
}
