// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The result for one fact: exactly one of the three. @internal */
export interface Outcome {
  value?: string;
  /** What people read instead of the value. */
  shown?: string;
  cannotTell?: string;
  error?: string;
}
