// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The result for one fact: a value, or the reason why there is none. @internal */
export interface Outcome {
  value?: unknown;
  /** What people read instead of the value. */
  shown?: string;
  cannotTell?: string;
}
