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

/** One row of the data class x monitoring matrix; a service may stand in several rows. @public */
export interface MatrixRow {
  /** A data class, `none` or `unanswered`. */
  dataClass: string;
  monitored: number;
  partial: number;
  unmonitored: number;
  unknown: number;
}

/** The dashboard's figures. @public */
export interface Summary {
  totalItems: number;
  verdicts: CountByVerdict;
  matrix: MatrixRow[];
  /** How many claims of these services stand how. */
  verifiableAnswers: VerificationCounts;
  /** Whether anybody observes services: without an evidence provider nothing can be verified. */
  observing: boolean;
  /** The checks that hold back most services, most first, at most 10. */
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
