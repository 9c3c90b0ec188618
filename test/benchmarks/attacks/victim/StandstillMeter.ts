// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import type { Measured } from './orders';

const TICK_MS = 10;

/**
 * How long this thread has waited for a processor that others had, milliseconds; 0 where nobody counts that. See
 * https://docs.kernel.org/scheduler/sched-stats.html
 */
function waitedForProcessor(): number {
  try {
    const path = `/proc/self/task/${process.pid}/schedstat`;
    return Number(readFileSync(path, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

function collectGarbage() {
  (globalThis as { gc?: () => void }).gc?.();
}

/** Measures, inside of the process that it is about, how late a timer of 10 ms comes, and the memory. */
export class StandstillMeter {
  private last = performance.now();
  private lastWaited = waitedForProcessor();
  private longest = 0;
  private latest = 0;
  private rssBefore = 0;

  constructor() {
    setInterval(() => this.tick(), TICK_MS).unref();
  }

  /** Gives the resident memory, bytes. */
  begin(): number {
    collectGarbage();
    this.rssBefore = process.memoryUsage.rss();
    this.tick();
    this.longest = 0;
    this.latest = 0;
    return this.rssBefore;
  }

  end(): Measured {
    this.tick();
    const { longest, latest, rssBefore } = this;
    collectGarbage();
    return {
      standstill: longest,
      latest,
      rssBefore,
      rssAfter: process.memoryUsage.rss(),
    };
  }

  private tick() {
    const now = performance.now();
    const waited = waitedForProcessor();
    const late = now - this.last - TICK_MS;
    // What others on the machine do is not held against the portal.
    const own = late - Math.min(late, waited - this.lastWaited);
    this.longest = Math.max(this.longest, own);
    this.latest = Math.max(this.latest, late);
    this.last = now;
    this.lastWaited = waited;
  }
}
