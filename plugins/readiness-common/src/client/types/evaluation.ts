// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckResult,
  Completeness,
  Finding,
  Level,
  Monitoring,
  Score,
  ShortestPath,
  Verdict,
} from '../../engine';

/** The answer to `POST /evaluations`. @public */
export interface EvaluationResult {
  checklist: string;
  verdict: Verdict;
  level?: Level;
  score?: Score;
  completeness: Completeness;
  blockers: string[];
  dataClasses: string[];
  monitoring: Monitoring;
  checks: CheckResult[];
  findings: Finding[];
  shortestPath?: ShortestPath;
}
