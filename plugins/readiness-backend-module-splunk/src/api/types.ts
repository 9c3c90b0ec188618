// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Events of one place, by source type. @internal */
export interface EventCount {
  total: number;
  bySourcetype: ReadonlyMap<string, number>;
  /** What Splunk warned of: the count may be too low. */
  warning?: string;
}

/** What Splunk's list of indexes says of one. @internal */
export interface IndexEntry {
  isDisabled: boolean;
  /** Of the server that was asked, which in a cluster holds no events itself. */
  totalEventCount: number;
  /** The time of the newest event, milliseconds since the epoch. */
  newest?: number;
}
