// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { HttpProblem, JsonClient } from 'backstage-plugin-readiness-node/http';
import type { LogPlace } from './LogPlace';
import { readEventCount, readIndexEntry } from './readers';
import { countSearchFor } from './searchFor';
import type { EventCount, IndexEntry } from './types';

/** @internal */
export interface CallOptions {
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  now: number;
}

/** @internal */
export interface SplunkClientOptions {
  url: string;
  token: string;
  ca?: string;
}

/**
 * The calls to a search head of Splunk.
 * Source: REST API reference, search endpoints and `data/indexes`; oneshot as in `splunklib/client.py`.
 * @internal
 */
export class SplunkClient {
  private constructor(private readonly client: JsonClient) {}

  static create(options: SplunkClientOptions): SplunkClient {
    const { url, token, ca } = options;
    return new SplunkClient(
      JsonClient.create({
        name: 'Splunk',
        baseUrl: url,
        headers: { authorization: `Bearer ${token}` },
        secrets: [token],
        ca,
        timeout: 30_000,
      }),
    );
  }

  /** Counts the events of the last days, all rows of the result in one response. */
  async countEvents(
    place: LogPlace,
    options: CallOptions & { days: number },
  ): Promise<EventCount> {
    const { days, ...call } = options;
    return readEventCount(
      await this.client.request({
        path: '/services/search/jobs',
        form: {
          exec_mode: 'oneshot',
          output_mode: 'json',
          // All of them: the default limit is 100.
          count: '0',
          earliest_time: `-${days * 24}h`,
          latest_time: 'now',
          search: countSearchFor(place),
        },
        ...call,
      }),
    );
  }

  /** Undefined if Splunk has no such index, or does not show it to this token. */
  async getIndex(
    index: string,
    options: CallOptions,
  ): Promise<IndexEntry | undefined> {
    const path = `/services/data/indexes/${encodeURIComponent(index)}`;
    try {
      const query = { output_mode: 'json' };
      return readIndexEntry(
        await this.client.request({ path, query, ...options }),
      );
    } catch (error) {
      const { status } = error instanceof HttpProblem ? error : {};
      if (status === 403 || status === 404) {
        return undefined;
      }
      throw error;
    }
  }
}
