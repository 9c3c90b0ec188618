// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Evaluation,
  EvaluationResult,
  ShortestPath,
} from 'backstage-plugin-readiness-common';

/** An evaluation as `POST /evaluations` answers it. @internal */
export function toEvaluationResult(
  evaluation: Evaluation,
  path: ShortestPath | undefined,
): EvaluationResult {
  return {
    entityRef: evaluation.entityRef,
    checklist: evaluation.checklist,
    digest: evaluation.digest,
    verdict: evaluation.verdict,
    verdictVerification: evaluation.verdictVerification,
    level: evaluation.level,
    score: evaluation.score,
    completeness: evaluation.completeness,
    blockers: evaluation.blockers,
    dataClasses: evaluation.dataClasses,
    monitoring: evaluation.monitoring,
    monitoringVerification: evaluation.monitoringVerification,
    unverifiedAnswers: evaluation.unverifiedAnswers,
    checks: evaluation.checks,
    findings: evaluation.findings,
    shortestPath: path,
  };
}
