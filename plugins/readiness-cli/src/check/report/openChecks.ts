// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckResult,
  isOpen,
  type Severity,
} from 'backstage-plugin-readiness-common';
import type { ReportedEvaluation } from './types';

/** Severities that count, the most urgent first. @internal */
export const COUNTED_SEVERITIES = [
  'blocker',
  'required',
  'recommended',
] as const satisfies readonly Severity[];

/** Open checks that count, the most urgent first; of one severity in the order of the checklist. @internal */
export function openChecks({ checks }: ReportedEvaluation): CheckResult[] {
  return COUNTED_SEVERITIES.flatMap(severity =>
    checks.filter(
      result =>
        result.counted && result.severity === severity && isOpen(result.status),
    ),
  );
}

/** Whether a check, when open, keeps an entity from being ready. @internal */
export function isDecisive({
  severity,
}: Pick<CheckResult, 'severity'>): boolean {
  return severity === 'blocker' || severity === 'required';
}
