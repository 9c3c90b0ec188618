// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Keeps for a short time what was read for all services at once, so that a round over them reads it once. @internal */
export class Recent<T> {
  private readonly kept = new Map<string, { at: number; value: T }>();

  /** In milliseconds. */
  constructor(private readonly holdsFor: number) {}

  /** The recent value, else the result of `read`; nothing is kept if it throws. */
  async get(key: string, now: number, read: () => Promise<T>): Promise<T> {
    for (const [other, { at }] of this.kept) {
      if (now - at >= this.holdsFor) {
        this.kept.delete(other);
      }
    }
    const kept = this.kept.get(key);
    if (kept) {
      return kept.value;
    }
    const value = await read();
    this.kept.set(key, { at: now, value });
    return value;
  }
}
