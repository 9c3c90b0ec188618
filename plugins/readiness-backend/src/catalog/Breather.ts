// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setImmediate } from 'node:timers/promises';

/** So long may one thing keep everybody else in the process from being served. */
const AT_A_STRETCH_MS = 15;

/** Lets others in the process have their turn during long work. @internal */
export class Breather {
  private since = performance.now();

  /** Call it between two steps, each of which is short. */
  async breathe(): Promise<void> {
    if (performance.now() - this.since >= AT_A_STRETCH_MS) {
      await setImmediate();
      this.since = performance.now();
    }
  }
}
