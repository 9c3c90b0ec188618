// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Keys of the overall status in home-made JSON, in order of preference. @internal */
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
