// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Limits how many tasks run at the same time, and runs tasks of one group one after another. @internal */
export class ProbeSlots {
  private running = 0;
  private readonly busy = new Set<string>();
  private readonly waiting: { group: string; start: () => void }[] = [];

  constructor(private readonly most: number) {}

  /** Runs the task when its turn comes; if the wait is aborted, it never runs. */
  async run<T>(
    group: string,
    signal: AbortSignal,
    work: () => Promise<T>,
  ): Promise<T> {
    await this.enter(group, signal);
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.busy.delete(group);
      this.admit();
    }
  }

  private enter(group: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const entry = { group, start: resolve };
      const leave = () => {
        const index = this.waiting.indexOf(entry);
        if (index >= 0) {
          this.waiting.splice(index, 1);
          reject(signal.reason);
        }
      };
      entry.start = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      signal.addEventListener('abort', leave, { once: true });
      this.waiting.push(entry);
      this.admit();
    });
  }

  private admit() {
    for (let index = 0; index < this.waiting.length; ) {
      if (this.running >= this.most) {
        return;
      }
      const { group, start } = this.waiting[index];
      if (this.busy.has(group)) {
        index += 1;
      } else {
        this.waiting.splice(index, 1);
        this.running += 1;
        this.busy.add(group);
        start();
      }
    }
  }
}
