// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledChecklist } from '../types/compiled';
import { isOpen } from '../isOpen';
import { inPrerequisiteOrder } from './inPrerequisiteOrder';

/** Open blockers in checklist order, prerequisites before the checks that depend on them. @internal */
export function blockersOf(
  results: CheckResult[],
  checklist: CompiledChecklist,
): string[] {
  const open = results.filter(
    ({ counted, severity, status }) =>
      counted && severity === 'blocker' && isOpen(status),
  );
  const ids = open.map(({ check }) => check);
  return inPrerequisiteOrder(ids, checklist);
}
