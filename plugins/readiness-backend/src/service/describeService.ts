// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  isOpen,
  shortestPath,
  type CheckResult,
  type CompiledChecklist,
  type Evaluation,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { decodeEvaluation } from '../database/evaluationCodec/decodeEvaluation';
import { toServiceSummary } from '../database/operations/read/toServiceSummary';
import type { EvaluatedServiceRow } from '../database/tables';

/**
 * A stored service as the API gives it. Times of the row and the shortest path are worked out here, as both follow from
 * what is stored.
 * @internal
 */
export function describeService(
  row: EvaluatedServiceRow,
  checklist: CompiledChecklist,
): ServiceDetail {
  const { checks, findings } = decodeEvaluation(
    row.evaluation,
    checklist,
    row.entity_ref,
  );
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
    evaluation: evaluationOf(detail, checklist),
    checklist,
  });
  return path ? { ...detail, shortestPath: path } : detail;
}

/** The evaluation that a detail was made of, for what the engine does with evaluations. @internal */
export function evaluationOf(
  detail: ServiceDetail,
  checklist: CompiledChecklist,
): Evaluation {
  return {
    checklist: checklist.id,
    digest: checklist.digest,
    entityRef: detail.entityRef,
    evaluatedAt: Date.parse(detail.evaluatedAt),
    verdict: detail.verdict,
    level: detail.level,
    score: detail.score,
    completeness: detail.completeness,
    blockers: detail.blockers.map(({ check }) => check),
    open: detail.open,
    dataClasses: detail.dataClasses,
    monitoring: detail.monitoring,
    launchDate: detail.launchDate,
    checks: detail.checks,
    findings: detail.findings,
  };
}

function isOpenBlocker(result: CheckResult): boolean {
  return (
    result.counted && result.severity === 'blocker' && isOpen(result.status)
  );
}
