// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Milliseconds until figures are asked for again: an edit shows without a reload, and what is still being worked out
 * shows soon.
 *
 * @internal
 */
export function refreshInterval(value: {
  visibility: 'complete' | 'working';
}): number {
  return value.visibility === 'working' ? 2_000 : 10_000;
}
