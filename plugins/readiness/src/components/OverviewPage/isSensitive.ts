// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Whether a row of the matrix stands for data that somebody must guard. @internal */
export function isSensitive(dataClass: string): boolean {
  return dataClass !== 'none' && dataClass !== 'unanswered';
}
