// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Measured } from './orders';

const TICK_MS = 10;

/** Processor time of this thread, milliseconds; Node has it from 23.9 on. */
function threadCpu(): number {
  const { threadCpuUsage = process.cpuUsage } = process as {
    threadCpuUsage?: () => NodeJS.CpuUsage;
  };
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1000;
}

function collectGarbage() {
  (globalThis as { gc?: () => void }).gc?.();
}

/** Measures, inside of the process that it is about, how late a timer of 10 ms comes, and the memory. */
export class StandstillMeter {
  private last = performance.now();
  private lastCpu = threadCpu();
  private longest = 0;
  private longestCpu = 0;
  private rssBefore = 0;

  constructor() {
    setInterval(() => this.tick(), TICK_MS).unref();
  }

  /** Gives the resident memory, bytes. */
  begin(): number {
    collectGarbage();
    this.rssBefore = process.memoryUsage.rss();
    this.last = performance.now();
    this.lastCpu = threadCpu();
    this.longest = 0;
    this.longestCpu = 0;
    return this.rssBefore;
  }

  end(): Measured {
    this.tick();
    const { longest, longestCpu, rssBefore } = this;
    collectGarbage();
    return {
      standstill: longest,
      standstillCpu: longestCpu,
      rssBefore,
      rssAfter: process.memoryUsage.rss(),
    };
  }

  private tick() {
    const now = performance.now();
    const cpu = threadCpu();
    const late = now - this.last - TICK_MS;
    if (late > this.longest) {
      this.longest = late;
      this.longestCpu = cpu - this.lastCpu;
    }
    this.last = now;
    this.lastCpu = cpu;
  }
}
