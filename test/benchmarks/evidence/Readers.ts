// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';

/** What the reader processes of this process did, seen from outside of their code. */
export interface ReaderFigures {
  /** Repositories that were read, or seen to be unchanged. */
  readings: number;
  /** Processes that were started. */
  started: number;
  /** Seconds of one reading. */
  median: number;
  ninetyFifth: number;
  longest: number;
  /** The most that one process needed, as the system tells it; 0 where it does not. */
  peakMegabytes: number;
}

/** Times what each reader is asked, and measures its memory when it has answered. */
export class Readers {
  private seconds: number[] = [];
  private started = 0;
  private peakMegabytes = 0;

  constructor() {
    subscribe('child_process', message => {
      const { process: child } = message as { process: ChildProcess };
      let asked: number | undefined;
      this.started += 1;
      // It gets its channel after this message
      process.nextTick(() => {
        const send = child.send as
          | ((...args: unknown[]) => boolean)
          | undefined;
        child.send = (...args: unknown[]) => {
          asked = performance.now();
          return send?.apply(child, args) ?? false;
        };
      });
      child.on('message', (reply: { type?: string }) => {
        if (reply.type === 'read' && asked !== undefined) {
          this.seconds.push((performance.now() - asked) / 1000);
          this.peakMegabytes = Math.max(
            this.peakMegabytes,
            peakMegabytesOf(child.pid),
          );
        }
      });
    });
  }

  /** What was seen since the last time. */
  take(): ReaderFigures {
    const sorted = [...this.seconds].sort((left, right) => left - right);
    const at = (share: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ??
      0;
    const { started, peakMegabytes } = this;
    this.seconds = [];
    this.started = 0;
    this.peakMegabytes = 0;
    return {
      readings: sorted.length,
      started,
      median: at(0.5),
      ninetyFifth: at(0.95),
      longest: at(1),
      peakMegabytes,
    };
  }
}

function peakMegabytesOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
