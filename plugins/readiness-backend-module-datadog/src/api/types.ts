// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** @internal */
export interface Dashboard {
  /** Widgets that show something measured; notes and images are none. */
  widgets: number;
}

/** @internal */
export interface Monitor {
  id: number;
  tags: string[];
  /** `OK`, `Alert`, `Warn`, `No Data`, `Skipped`, `Ignored`, `Unknown`; undefined when it has never run. */
  state?: string;
  isMutedForEver: boolean;
}

/** A downtime of everything in the monitors that it names, without an end. @internal */
export interface EndlessDowntime {
  monitorId?: number;
  /** Of monitors that have all of them; `*` is every monitor. */
  monitorTags?: string[];
}

/** @internal */
export interface SyntheticTest {
  tags: string[];
  isPaused: boolean;
}

/** @internal */
export interface TestList {
  tests: SyntheticTest[];
  /** False when there are more than were read. */
  isWhole: boolean;
}
