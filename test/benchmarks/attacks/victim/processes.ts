// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync, writeFileSync } from 'node:fs';

/* What Linux tells about a process. Elsewhere nothing is known, and nothing is returned. */

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The processes that a process has started and that still run. */
export function childrenOf(pid: number): number[] {
  return read(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter(Boolean)
    .map(Number);
}

export function isRunning(pid: number): boolean {
  const state = /^State:\s+(\S)/m.exec(read(`/proc/${pid}/status`))?.[1];
  return state !== undefined && state !== 'Z';
}

/** The most memory that a process had resident since {@link forgetPeak}, bytes; 0 when that is not known. */
export function peakOf(pid: number): number {
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1];
  return Number(peak ?? 0) * 1024;
}

export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Then the peak is that of its whole life, which is no less.
  }
}
