// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setImmediate } from 'node:timers/promises';

interface Run {
  /** Whoever comes later would get what was so before they asked. */
  hasBegun: boolean;
  done: Promise<unknown>;
}

/**
 * Does the same work once for all who ask for it together. Whoever asks while it is being done shares the next run with
 * everybody else who does, because this one may have read what has changed since.
 * @internal
 */
export class OneAtATime {
  private readonly last = new Map<string, Run>();
  private answered: Promise<unknown> = Promise.resolve();

  /** @param action - what is done for `key`; that of the first who asks is the one that runs */
  async run(key: string, action: () => Promise<unknown>): Promise<void> {
    const last = this.last.get(key);
    if (last && !last.hasBegun) {
      await last.done;
      await this.takeTurn();
      return;
    }
    const run: Run = { hasBegun: false, done: Promise.resolve() };
    run.done = (async () => {
      await last?.done.catch(() => {});
      // Those who come in the same moment are let in.
      await setImmediate();
      run.hasBegun = true;
      try {
        await action();
      } finally {
        if (this.last.get(key) === run) {
          this.last.delete(key);
        }
      }
    })();
    this.last.set(key, run);
    await run.done;
  }

  /** Many who shared a run go on one after the other: together they would hold up everybody else. */
  private takeTurn(): Promise<unknown> {
    this.answered = this.answered.then(() => setImmediate());
    return this.answered;
  }
}
