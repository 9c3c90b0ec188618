// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** One entry of a service's history, newest first. @public */
export interface HistoryEntry {
  at: string;
  /** `evaluated`, `verdict`, `check`, `answer`, `retired`, `returned`, `checklist`. */
  type: string;
  check?: string;
  from?: string;
  to?: string;
}

/** @public */
export interface History {
  items: HistoryEntry[];
  nextCursor?: string;
}
