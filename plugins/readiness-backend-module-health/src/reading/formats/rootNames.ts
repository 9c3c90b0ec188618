// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Keys that hold the status of the whole in home-made JSON, in the order in which they are believed. @internal */
export const rootNames = [
  'status',
  'overall_status',
  'overallStatus',
  'overall',
  'health',
  'state',
  'healthy',
  'ok',
  'success',
  'alive',
  'ready',
  'up',
];

/** @internal */
export function isRootName(name: string): boolean {
  return rootNames.includes(name);
}
