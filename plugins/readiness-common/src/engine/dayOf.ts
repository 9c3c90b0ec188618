// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The day of a time in UTC, as ISO date.
 *
 * @param time - epoch milliseconds
 * @public
 */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
