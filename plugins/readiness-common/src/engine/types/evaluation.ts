// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LEVELS, MONITORINGS, VERDICTS } from '../lists';
import type { Finding } from './finding';
import type { CheckResult } from './result';
import type { Assurance, UnverifiedCounts } from './verification';

/** Whether a service may go to production. @public */
export type Verdict = (typeof VERDICTS)[number];

/** From `blocked` to `exemplary`; absent while the verdict is `unassessed`. @public */
export type Level = (typeof LEVELS)[number];

/** How a service is monitored, from the monitoring section of the checklist. @public */
export type Monitoring = (typeof MONITORINGS)[number];

/** Passed of applicable counted checks; waived ones count as not passed. @public */
export interface Score {
  passed: number;
  total: number;
  waived: number;
  notApplicable: number;
}

/** Valid answers of applicable counted checks. @public */
export interface Completeness {
  answered: number;
  applicable: number;
}

/** The result for one entity under one checklist. @public */
export interface Evaluation {
  checklist: string;
  digest: string;
  entityRef: string;
  evaluatedAt: number;
  /** The next time at which time alone may change this evaluation. */
  nextEvaluationAt?: number;
  verdict: Verdict;
  /** Present if the verdict is ready, with or without waivers: see `verdictVerificationOf`. */
  verdictVerification?: Assurance;
  level?: Level;
  score?: Score;
  completeness: Completeness;
  /** Open checks of severity blocker, in checklist order, prerequisites before the checks that depend on them. */
  blockers: string[];
  /** Number of open, counted checks by severity. */
  open: { blocker: number; required: number; recommended: number };
  /** Valid classes of the data check; `['none']` when answered none; empty when not answered. */
  dataClasses: string[];
  monitoring: Monitoring;
  /** Whether the health endpoint is verified; present if it is monitored, partly or fully. */
  monitoringVerification?: Assurance;
  /** Verifiable answers that are neither verified nor contradicted, by the reason. */
  unverifiedAnswers: UnverifiedCounts;
  /** ISO date. */
  launchDate?: string;
  checks: CheckResult[];
  findings: Finding[];
}
