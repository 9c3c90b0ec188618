// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the targets of this process were asked, seen from outside of their code. */
export interface TrafficFigures {
  requests: number;
  /** Hosts and ports that were asked. */
  hosts: number;
  median: number;
  most: number;
  /** The most of one URL. */
  mostOfOne: number;
  /** Of all requests, those to Datadog and to Splunk. */
  byPort: Record<number, number>;
  /** At the same time: of all, and of one host and port. */
  atOnce: number;
  atOnceOfOne: number;
}

/** Counts requests that come in. */
export class Traffic {
  private byPort = new Map<number, number>();
  private byUrl = new Map<string, number>();
  private readonly running = new Map<number, number>();
  private atOnce = 0;
  private atOnceOfOne = 0;

  /** @param ignored - ports that are no health endpoint; they are counted by themselves */
  constructor(private readonly ignored: () => number[] = () => []) {
    subscribe('http.server.request.start', message => {
      const { request, response } = message as {
        request: IncomingMessage;
        response: ServerResponse;
      };
      const port = request.socket.localPort!;
      const add = <T>(map: Map<T, number>, key: T, by = 1) =>
        map.set(key, (map.get(key) ?? 0) + by).get(key)!;
      add(this.byPort, port);
      if (this.ignored().includes(port)) {
        return;
      }
      add(this.byUrl, `${port}${request.url}`);
      this.atOnceOfOne = Math.max(this.atOnceOfOne, add(this.running, port));
      let all = 0;
      for (const count of this.running.values()) {
        all += count;
      }
      this.atOnce = Math.max(this.atOnce, all);
      response.once('close', () => add(this.running, port, -1));
    });
  }

  /** What was seen since the last time. */
  take(): TrafficFigures {
    const ignored = this.ignored();
    const counts = [...this.byPort]
      .filter(([port]) => !ignored.includes(port))
      .map(([, count]) => count)
      .sort((a, b) => a - b);
    const figures = {
      requests: counts.reduce((sum, count) => sum + count, 0),
      hosts: counts.length,
      median: counts[Math.floor(counts.length / 2)] ?? 0,
      most: counts.at(-1) ?? 0,
      mostOfOne: Math.max(0, ...this.byUrl.values()),
      byPort: Object.fromEntries(
        ignored.map(port => [port, this.byPort.get(port) ?? 0]),
      ),
      atOnce: this.atOnce,
      atOnceOfOne: this.atOnceOfOne,
    };
    this.byPort = new Map();
    this.byUrl = new Map();
    this.atOnce = 0;
    this.atOnceOfOne = 0;
    return figures;
  }
}
