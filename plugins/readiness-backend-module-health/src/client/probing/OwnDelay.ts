// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const TICK = 20;
/** Timers are some milliseconds late even on an idle machine. */
const USUAL = 5;

/**
 * Measures how long this process was busy with something else: time that a response waited here is not the service's
 * delay.
 * @internal
 */
export class OwnDelay {
  private late = 0;
  private last = performance.now();
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.timer = setInterval(() => {
      this.late += this.overdue();
      this.last = performance.now();
    }, TICK);
  }

  /** Starts now. */
  restart(): void {
    this.late = 0;
    this.last = performance.now();
  }

  /** Since it started, milliseconds. */
  get milliseconds(): number {
    return this.late + this.overdue();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private overdue(): number {
    const late = performance.now() - this.last - TICK;
    return late > USUAL ? late : 0;
  }
}
