// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** @internal */
export interface Dashboard {
  /**
   * Whether a widget shows a measurement; notes, images and graphs without a query do not. Absent if that cannot be told.
   */
  showsSomething?: boolean;
}

/** @internal */
export interface Monitor {
  id: number;
  name?: string;
  tags: string[];
  /** `OK`, `Alert`, `Warn`, `No Data`, `Skipped`, `Ignored`, `Unknown`; undefined if it has never run. */
  state?: string;
  isMutedForEver: boolean;
}

/** A downtime of everything in the monitors that it names, without an end. @internal */
export interface EndlessDowntime {
  monitorId?: number;
  /** Applies to monitors that have all of these tags; `*` is every monitor. */
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
  /** False if there are more than were read. */
  isWhole: boolean;
}
