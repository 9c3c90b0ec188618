// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Something that a scheduler starts. @internal */
export interface Schedule {
  /** A cron expression as written, or an interval: `every 5m`. */
  when: string;
  path: string;
  /** From 1. */
  line?: number;
  /** It starts a process of its own: the service runs periodically. Otherwise a process that runs anyway looks at the clock. */
  isRun: boolean;
}
