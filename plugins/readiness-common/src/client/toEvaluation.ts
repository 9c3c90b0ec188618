// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledChecklist, Evaluation } from '../engine';
import type { ServiceDetail } from './generated/types';

/** The evaluation that a detail was made of, for what the engine does with evaluations. @public */
export function toEvaluation(
  detail: ServiceDetail,
  checklist: CompiledChecklist,
): Evaluation {
  return {
    checklist: checklist.id,
    digest: checklist.digest,
    entityRef: detail.entityRef,
    evaluatedAt: Date.parse(detail.evaluatedAt),
    verdict: detail.verdict,
    verdictVerification: detail.verdictVerification,
    level: detail.level,
    score: detail.score,
    completeness: detail.completeness,
    blockers: detail.blockers.map(({ check }) => check),
    open: detail.open,
    dataClasses: detail.dataClasses,
    monitoring: detail.monitoring,
    monitoringVerification: detail.monitoringVerification,
    unverifiedAnswers: detail.unverifiedAnswers,
    launchDate: detail.launchDate,
    checks: detail.checks,
    findings: detail.findings,
  };
}
