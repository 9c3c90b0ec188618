// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from 'backstage-plugin-readiness-common';

/**
 * Whether the message of a check adds anything to its answer and its contradictions.
 *
 * @internal
 */
export function hasOwnMessage(result: CheckResult): boolean {
  const { message, status, answer, contradictions = [] } = result;
  if (!message || status === 'pass' || answer?.form === 'planned') {
    return false;
  }
  if (status === 'notApplicable') {
    return answer?.form !== 'notApplicable';
  }
  return !contradictions.some(one => one.message === message);
}
