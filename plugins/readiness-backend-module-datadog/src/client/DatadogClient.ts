// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { HttpProblem, JsonClient } from 'backstage-plugin-readiness-node/http';
import type { DatadogSite } from '../settings/types';
import { EndlessDowntimes } from './EndlessDowntimes';
import { Recent } from './Recent';
import {
  readDashboard,
  readDowntimes,
  readMonitors,
  readSharedDashboard,
  readTests,
} from './readers';
import type {
  Dashboard,
  EndlessDowntime,
  Monitor,
  SyntheticTest,
  TestList,
} from './types';

/** @internal */
export interface CallOptions {
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  now: number;
}

const PAGE = 100;
/** Further pages are not read: 5,000 tests, monitors or downtimes. */
const MOST_PAGES = 50;
/** How outdated an "Observe now" may be, and long enough that a round over many services reads the lists once. */
const HOLDS_FOR = 2 * 60_000;

function isStatus(error: unknown, ...statuses: number[]): boolean {
  return (
    error instanceof HttpProblem &&
    error.status !== undefined &&
    statuses.includes(error.status)
  );
}

/**
 * The calls to one site of Datadog.
 * Source: `.generator/schemas/v1/openapi.yaml` of DataDog/datadog-api-client-typescript.
 * @internal
 */
export class DatadogClient {
  private readonly dashboards = new Recent<Dashboard | undefined>(HOLDS_FOR);
  private readonly tests = new Recent<TestList | undefined>(HOLDS_FOR);
  private readonly downtimes = new Recent<EndlessDowntimes>(HOLDS_FOR);

  private constructor(private readonly client: JsonClient) {}

  static create(options: DatadogSite): DatadogClient {
    const { apiKey, applicationKey, apiUrl } = options;
    return new DatadogClient(
      JsonClient.create({
        name: 'Datadog',
        baseUrl: apiUrl,
        headers: {
          'dd-api-key': apiKey,
          'dd-application-key': applicationKey,
        },
        secrets: [apiKey, applicationKey],
      }),
    );
  }

  /** Undefined when there is none. */
  async getDashboard(
    link: { id?: string; token?: string },
    options: CallOptions,
  ): Promise<Dashboard | undefined> {
    const { id, token } = link;
    return this.dashboards.get(
      `${id ?? `/${token}`}`,
      options.now,
      async () => {
        try {
          const shown = id ?? (await this.getSharedId(token!, options));
          const path = `/api/v1/dashboard/${encodeURIComponent(shown)}`;
          return readDashboard(await this.client.request({ path, ...options }));
        } catch (error) {
          if (isStatus(error, 404)) {
            return undefined;
          }
          throw error;
        }
      },
    );
  }

  /** The monitors that have all the tags; if there are none, those that watch what has them. */
  async *listMonitors(
    tags: string[],
    options: CallOptions,
  ): AsyncGenerator<Monitor[]> {
    for (const filter of ['monitor_tags', 'tags']) {
      let found = 0;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = {
          [filter]: tags.join(','),
          with_downtimes: 'true',
          page: String(page),
          page_size: String(PAGE),
        };
        const path = '/api/v1/monitor';
        const monitors = readMonitors(
          await this.client.request({ path, query, ...options }),
        );
        found += monitors.length;
        yield monitors;
        if (monitors.length < PAGE) {
          break;
        }
      }
      if (found > 0) {
        return;
      }
    }
  }

  /** Downtimes of the second version, which the list of monitors does not show. None if the keys may not read them. */
  async listEndlessDowntimes(options: CallOptions): Promise<EndlessDowntimes> {
    return this.downtimes.get('', options.now, async () => {
      const all: EndlessDowntime[] = [];
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = {
          current_only: 'true',
          'page[limit]': String(PAGE),
          'page[offset]': String(page * PAGE),
        };
        let body: unknown;
        try {
          const path = '/api/v2/downtime';
          body = await this.client.request({ path, query, ...options });
        } catch (error) {
          if (isStatus(error, 403, 404)) {
            return new EndlessDowntimes([]);
          }
          throw error;
        }
        const { endless, count } = readDowntimes(body);
        for (const one of endless) {
          all.push(one);
        }
        if (count < PAGE) {
          break;
        }
      }
      return new EndlessDowntimes(all);
    });
  }

  /** All tests: the API cannot filter by tags. Undefined if the product is off. */
  async listTests(options: CallOptions): Promise<TestList | undefined> {
    return this.tests.get('', options.now, async () => {
      const all: SyntheticTest[] = [];
      let isWhole = false;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = { page_size: String(PAGE), page_number: String(page) };
        let body: unknown;
        try {
          const path = '/api/v1/synthetics/tests';
          body = await this.client.request({ path, query, ...options });
        } catch (error) {
          if (isStatus(error, 404)) {
            return undefined;
          }
          throw error;
        }
        const tests = readTests(body);
        for (const one of tests) {
          all.push(one);
        }
        if (tests.length < PAGE) {
          isWhole = true;
          break;
        }
      }
      return { tests: all, isWhole };
    });
  }

  private async getSharedId(
    token: string,
    options: CallOptions,
  ): Promise<string> {
    const path = `/api/v1/dashboard/public/${encodeURIComponent(token)}`;
    return readSharedDashboard(await this.client.request({ path, ...options }));
  }
}
