// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Where the time comes from, so that expiry is tested without waiting. Milliseconds since the epoch. @internal */
export interface Clock {
  now(): number;
}

/** @internal */
export const systemClock: Clock = { now: () => Date.now() };
