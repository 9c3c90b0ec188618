// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Assurance,
  CheckResult,
  Completeness,
  Finding,
  Level,
  Monitoring,
  Score,
  ShortestPath,
  UnverifiedCounts,
  Verdict,
} from '../../engine';

/** The answer to `POST /evaluations`. @public */
export interface EvaluationResult {
  checklist: string;
  verdict: Verdict;
  verdictVerification?: Assurance;
  level?: Level;
  score?: Score;
  completeness: Completeness;
  blockers: string[];
  dataClasses: string[];
  monitoring: Monitoring;
  monitoringVerification?: Assurance;
  unverifiedAnswers: UnverifiedCounts;
  checks: CheckResult[];
  findings: Finding[];
  shortestPath?: ShortestPath;
}
