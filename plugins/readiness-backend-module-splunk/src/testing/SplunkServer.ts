// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Events of one index, source type and source. @alpha */
export interface Events {
  index: string;
  sourcetype: string;
  source?: string;
  count: number;
  /** In hours. */
  age?: number;
}

/** Responds as Splunk documents its API, with the data of a test. @alpha */
export class SplunkServer {
  events: Events[] = [];
  /** The information about indexes, by name. */
  indexes: Record<string, Record<string, unknown>> = {};
  /** Indexes that the token must not search. */
  hidden = new Set<string>();
  /** Source types for which it responds that it is too busy. */
  away = new Set<string>();
  messages: { type: string; text: string }[] = [];
  /** Other responses. */
  instead?: (response: ServerResponse) => void;
  readonly searches: URLSearchParams[] = [];
  readonly requests: string[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<SplunkServer> {
    const server = createServer();
    const splunk = new SplunkServer(server);
    server.on('request', (request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://a');
      splunk.requests.push(`${request.method} ${pathname}`);
      let form = '';
      request.on('data', chunk => {
        form += chunk;
      });
      request.on('end', () => {
        if (splunk.instead) {
          splunk.instead(response);
          return;
        }
        const { authorization } = request.headers;
        const fields = new URLSearchParams(form);
        const format =
          fields.get('output_mode') ?? searchParams.get('output_mode');
        const [status, body] =
          authorization === 'Bearer good-token' && format === 'json'
            ? splunk.answer(`${request.method} ${pathname}`, fields)
            : [
                401,
                {
                  messages: [
                    { type: 'WARN', text: 'call not properly authenticated' },
                  ],
                },
              ];
        response.writeHead(status);
        response.end(JSON.stringify(body));
      });
    });
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    return splunk;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }

  private answer(call: string, form: URLSearchParams): [number, unknown] {
    if (call === 'POST /services/search/jobs') {
      this.searches.push(form);
      const search = form.get('search')!;
      if ([...this.away].some(name => search.includes(`"${name}"`))) {
        return [503, { messages: [{ type: 'ERROR', text: 'Too busy' }] }];
      }
      return [200, this.search(form)];
    }
    const name = call.split('/').at(-1)!;
    const content = this.indexes[name];
    return content && call === `GET /services/data/indexes/${name}`
      ? [200, { entry: [{ name, content }], paging: { total: 1 } }]
      : [404, { messages: [{ type: 'ERROR', text: 'Not Found' }] }];
  }

  /** Understands only the one search in use, and throws for any other. */
  private search(form: URLSearchParams) {
    const conditions = /^\| tstats count where (.*) by sourcetype$/.exec(
      form.get('search')!,
    )![1];
    const wanted = [...conditions.matchAll(/(\w+)="([^"]*)"/g)];
    const hours = Number(/^-(\d+)h$/.exec(form.get('earliest_time')!)![1]);
    const counts = new Map<string, number>();
    for (const events of this.events) {
      const fits = wanted.every(
        ([, part, text]) => events[part as 'index'] === text,
      );
      if (fits && !this.hidden.has(events.index) && (events.age ?? 1) < hours) {
        const { sourcetype, count } = events;
        counts.set(sourcetype, (counts.get(sourcetype) ?? 0) + count);
      }
    }
    const limit = Number(form.get('count') ?? 100) || Infinity;
    return {
      preview: false,
      init_offset: 0,
      messages: this.messages,
      fields: [{ name: 'sourcetype' }, { name: 'count' }],
      results: [...counts]
        .slice(0, limit)
        .map(([sourcetype, count]) => ({ sourcetype, count: String(count) })),
    };
  }
}
