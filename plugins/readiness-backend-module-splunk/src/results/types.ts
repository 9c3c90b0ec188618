// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The result for one fact: exactly one of the two. @internal */
export interface Outcome {
  value?: number | string;
  cannotTell?: string;
}
