// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CompiledChecklist,
  type Evaluation,
  isOpen,
} from 'backstage-plugin-readiness-common';
import type { ReportedEvaluation } from '../check/report/types';

/** An evaluation that was made here or by a portal, with all that the engine reads of evaluations. */
export function fullEvaluation(
  reported: ReportedEvaluation,
  options: { entityRef: string; checklist: CompiledChecklist; now: number },
): Evaluation {
  const { entityRef, checklist, now } = options;
  const open = { blocker: 0, required: 0, recommended: 0 };
  for (const { counted, status, severity } of reported.checks) {
    if (counted && isOpen(status) && severity !== 'informational') {
      open[severity] += 1;
    }
  }
  return {
    checklist: checklist.id,
    digest: checklist.digest,
    entityRef,
    evaluatedAt: now,
    dataClasses: [],
    monitoring: 'unknown',
    unverifiedAnswers: { verifiable: 0, inconclusive: 0, noProvider: 0 },
    ...reported,
    open,
  };
}
