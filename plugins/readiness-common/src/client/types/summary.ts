// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { VerificationCounts, Severity } from '../../engine';

/** @public */
export interface CountByVerdict {
  unassessed: number;
  notReady: number;
  readyWithWaivers: number;
  ready: number;
}

/** One row of the data class x monitoring matrix; a service may appear in several rows. @public */
export interface MatrixRow {
  /** A data class, `none` or `unanswered`. */
  dataClass: string;
  monitored: number;
  partial: number;
  unmonitored: number;
  unknown: number;
}

/** The figures of the dashboard. @public */
export interface Summary {
  totalItems: number;
  verdicts: CountByVerdict;
  matrix: MatrixRow[];
  /** The number of verifiable answers of these services by verification. */
  verifiableAnswers: VerificationCounts;
  /** Whether there is an evidence provider: without one nothing can be verified. */
  observing: boolean;
  /** The checks that are open in most services, most first, at most 10. */
  topOpenChecks: {
    check: string;
    section: string;
    severity: Severity;
    services: number;
  }[];
  /** The most urgent fact, computed. */
  urgent: {
    /** Live (lifecycle production) services that are not ready. */
    liveNotReady: number;
    /** Of those, with a data class and no passing health endpoint. */
    sensitiveUnmonitored: number;
    dataClass?: string;
  };
  lastSweep?: { finishedAt: string; services: number };
  visibility: 'complete' | 'working';
}
