// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What is being collected in this process, by provider and group: a host, a repository. It is taken until the provider
 * lets go of it, which a hanging one may do late.
 * @internal
 */
export class BusyGroups {
  private readonly taken = new Set<string>();

  /** @param longestMs - after this a provider that does not let go is taken for dead */
  constructor(private readonly longestMs: number = 10 * 60 * 1000) {}

  /** False when it is taken. */
  take(group: string): boolean {
    if (this.taken.has(group)) {
      return false;
    }
    this.taken.add(group);
    return true;
  }

  release(group: string): void {
    this.taken.delete(group);
  }

  /** Releases it once a promise has settled, and settles then; never rejects. */
  releaseAfter(group: string, released: Promise<unknown>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<void>(resolve => {
      timer = setTimeout(resolve, this.longestMs);
      timer.unref?.();
    });
    return Promise.race([released, tooLong])
      .then(() => {})
      .catch(() => {})
      .finally(() => {
        clearTimeout(timer);
        this.release(group);
      });
  }
}
