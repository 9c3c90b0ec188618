// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Severity } from './types/checklist';

const WEIGHTS: Record<Severity, number> = {
  informational: 0,
  recommended: 1,
  required: 2,
  blocker: 3,
};

/** Compares two severities: negative if the first is lower. @internal */
export function compareSeverity(left: Severity, right: Severity): number {
  return WEIGHTS[left] - WEIGHTS[right];
}
