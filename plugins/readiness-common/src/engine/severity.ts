// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { SEVERITIES } from './lists';
import type { Severity } from './types/checklist';

/** Compares two severities: negative if the first is lower. @internal */
export function compareSeverity(left: Severity, right: Severity): number {
  return SEVERITIES.indexOf(right) - SEVERITIES.indexOf(left);
}
