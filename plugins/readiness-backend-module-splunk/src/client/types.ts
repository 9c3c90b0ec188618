// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Events of one place, by source type. @internal */
export interface EventCount {
  total: number;
  bySourcetype: ReadonlyMap<string, number>;
  /** A warning of Splunk: the count may be too low. */
  warning?: string;
}

/** Splunk's information about one index. @internal */
export interface IndexEntry {
  isDisabled: boolean;
  /** Of the server that was called, which in a cluster has no events itself. */
  totalEventCount: number;
  /** The time of the newest event, milliseconds since the epoch. */
  newest?: number;
}
