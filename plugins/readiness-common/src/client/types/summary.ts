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

/**
 * Whether there is anything to see, and if not, why.
 *
 * - `neverRead`: no sweep has read the whole catalog yet
 * - `emptyCatalog`: nothing is in the catalog that could be a service
 * - `noneInScope`: there are entities, but no checklist applies to any
 * - `noneVisible`: the caller may not read any service, if there are services
 * - `unassessed`: there are services, and none of them has an answer of its own
 * - `assessed`: at least one is assessed
 * @public
 */
export type PortalStatus =
  | 'neverRead'
  | 'emptyCatalog'
  | 'noneInScope'
  | 'noneVisible'
  | 'unassessed'
  | 'assessed';

/** @public */
export interface PortalState {
  status: PortalStatus;
  /** ISO date-time of the last completed sweep. */
  readAt?: string;
  /** ISO date-time since when the catalog cannot be read. */
  unreadableSince?: string;
  /**
   * What the last sweep found in the catalog, without users, groups and locations: most first, at most 20 kinds and types.
   * Only for callers who may read every entity.
   */
  catalog?: {
    entities: number;
    kinds: CatalogKind[];
  };
}

/** Entities of one kind and type. @public */
export interface CatalogKind {
  kind: string;
  type?: string;
  entities: number;
  inScope: number;
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
  /** The most urgent facts, computed. */
  urgent: {
    /** Live services: those of lifecycle production. */
    live: number;
    /** Live services with the verdict `notReady`. */
    liveNotReady: number;
    /** Live services with the verdict `unassessed`. */
    liveUnassessed: number;
    /** Of `liveNotReady`, those that hold sensitive data and are not monitored (unmonitored or unknown). */
    sensitiveUnmonitored: number;
    /** The data class that all of them hold. */
    dataClass?: string;
  };
  /** Contradicted checks, and how many services they are in; `GET /contradictions` lists them. */
  contradictions: { total: number; services: number };
  lastSweep?: { finishedAt: string; services: number };
  /** What there is to see at all, whatever the filters. */
  portal: PortalState;
  visibility: 'complete' | 'working';
}
