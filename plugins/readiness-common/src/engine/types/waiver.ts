// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A time-limited exception. @public */
export interface Waiver {
  check: string;
  reason: string;
  by: string;
  expiresAt: number;
  /** Of the waiver in the API, where it is from there. */
  id?: string;
  ticket?: string;
}
