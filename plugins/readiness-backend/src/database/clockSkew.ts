// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Clocks of replicas differ by less than this, milliseconds. What is later than that was written under a wrong clock. @internal */
export const CLOCK_SKEW_MS = 60_000;
