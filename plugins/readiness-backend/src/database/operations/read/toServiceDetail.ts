// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  isOpen,
  shortestPath,
  toEvaluation,
  type CheckResult,
  type CompiledChecklist,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { decodeEvaluation } from '../../evaluationCodec/decodeEvaluation';
import { toServiceSummary } from './toServiceSummary';
import type { EvaluatedAssessmentRow } from '../../tables';

/**
 * A stored service as the API gives it. Times of the row and the shortest path are worked out here, as both follow from
 * what is stored.
 * @param conceal - leaves out of the results what their reader may not see, before anything follows from them
 * @internal
 */
export function toServiceDetail(
  row: EvaluatedAssessmentRow,
  checklist: CompiledChecklist,
  conceal: (results: CheckResult[]) => CheckResult[] = results => results,
): ServiceDetail {
  const { checks: results, findings } = decodeEvaluation(
    row.evaluation,
    checklist,
    row.entity_ref,
  );
  const checks = conceal(results);
  const blockers = checks
    .filter(isOpenBlocker)
    .map(({ check, status }) => ({ check, status }));
  const detail: ServiceDetail = {
    ...toServiceSummary(row, blockers),
    checklist: checklist.id,
    checks,
    findings,
    revision: row.revision,
  };
  const path = shortestPath({
    evaluation: toEvaluation(detail, checklist),
    checklist,
  });
  return path ? { ...detail, shortestPath: path } : detail;
}

function isOpenBlocker(result: CheckResult): boolean {
  return (
    result.counted && result.severity === 'blocker' && isOpen(result.status)
  );
}
