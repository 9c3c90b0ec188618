// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Whether a data class of the matrix is sensitive. @internal */
export function isSensitive(dataClass: string): boolean {
  return dataClass !== 'none' && dataClass !== 'unanswered';
}
