// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Verdict } from './evaluation';

/** One line of the shortest path. @public */
export interface PathStep {
  check: string;
  /** `readiness/code-review`; absent when no annotation can fix it. */
  key?: string;
  /** The suggested value: a placeholder to fill in, or the value that the catalog or a fact has shown. */
  value?: string;
  /** Keywords that the check accepts as well, but that would leave it open. */
  staysOpenWith?: string[];
  /** An instruction for when no annotation helps; beside a key, what else would help. */
  words?: string;
}

/** The fewest open checks whose closing lifts the verdict; blockers first. @public */
export interface ShortestPath {
  /** The verdict that is reached at least. */
  reaches: Verdict;
  steps: PathStep[];
  /** The annotations as a YAML patch, double-quoted, for `metadata.annotations`; empty without keys. */
  patch: string;
}
