// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Severity,
  UnverifiedCounts,
  VerificationCounts,
} from '../../engine';
import type { MissingProvider } from './evidence';

/** @public */
export interface CountByVerdict {
  unassessed: number;
  notReady: number;
  readyWithWaivers: number;
  ready: number;
}

/** How many services are monitored how. @public */
export interface CountByMonitoring {
  monitored: number;
  partial: number;
  unmonitored: number;
  unknown: number;
  /** Those of them whose health endpoint is verified. */
  verified: { monitored: number; partial: number };
}

/** One row of the data class x monitoring matrix; a service may appear in several rows. @public */
export interface MatrixRow extends CountByMonitoring {
  /** A data class, `none` or `unanswered`. */
  dataClass: string;
}

/** How many services have at least one such answer. @public */
export interface ServicesWithAnswers extends UnverifiedCounts {
  verified: number;
  contradicted: number;
}

/** The figures of the dashboard. @public */
export interface Summary {
  totalItems: number;
  verdicts: CountByVerdict;
  /** Those of them whose verdict is verified. */
  verdictsVerified: { readyWithWaivers: number; ready: number };
  /** Each service counts once. */
  monitoring: CountByMonitoring;
  matrix: MatrixRow[];
  /** The number of verifiable answers of these services by verification. */
  verifiableAnswers: VerificationCounts;
  /** Those of them that are neither verified nor contradicted, by the reason. */
  unverifiedAnswers: UnverifiedCounts;
  /** The number of services that have such answers. */
  servicesWith: ServicesWithAnswers;
  /** The providers that the checklists name and that are not configured. */
  missingProviders: MissingProvider[];
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
