// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckResult,
  CheckStatus,
  VerificationCounts,
  Completeness,
  Assurance,
  Finding,
  Level,
  UnverifiedCounts,
  Monitoring,
  Score,
  ShortestPath,
  Verdict,
} from '../../engine';
import type { EvidenceCollection, MissingProvider } from './evidence';
import type { CatalogReadError } from './problems';

/** Filters shared by list, CSV, summary and inventory; several values of one filter mean "any of". @public */
export interface ServiceFilters {
  verdict?: Verdict[];
  level?: Level[];
  /** Entity refs. */
  owner?: string[];
  system?: string[];
  domain?: string[];
  lifecycle?: string[];
  type?: string[];
  /** Data classes; `none` and `unanswered` are values too. */
  dataClass?: string[];
  monitoring?: Monitoring[];
  /** Sections with an open check. */
  section?: string[];
  /** `check-id:status` */
  check?: string[];
  /** `check-id:value` */
  answer?: string[];
  /**
   * The verification of at least one verifiable answer: a {@link VerificationState} such as `verified`, an
   * {@link UnverifiedReason} such as `noProvider`, or `check-id:state` for the answer to one check.
   */
  verification?: string[];
  /** Ready services, with or without waivers, whose verdict is verified or only declared. */
  verdictVerification?: Assurance[];
  /** Services that are monitored, partly or fully, and whose health endpoint is verified or only declared. */
  monitoringVerification?: Assurance[];
  /** Ids of checklists. */
  checklist?: string[];
  /** ISO date-time: services whose verdict changed since. */
  changedSince?: string;
  /** Free text over name, title and owner. */
  q?: string;
  /** Only services owned by the caller. */
  mine?: boolean;
}

/** Fields a list can be sorted by. @public */
export type ServiceSort =
  | 'name'
  | 'owner'
  | 'system'
  | 'verdict'
  | 'verdictSince'
  | 'score'
  | 'blockers'
  | 'monitoring'
  | 'dataClass'
  | 'launchDate';

/** @public */
export interface ServiceListRequest extends ServiceFilters {
  /** `field` or `-field`; default `verdict`: the most urgent first, see {@link urgencyRank}. */
  sort?: string;
  cursor?: string;
  /** 1 to 200, default 50. */
  limit?: number;
}

/** One row of the list. Times are ISO date-times. @public */
export interface ServiceSummary {
  entityRef: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  description?: string;
  owner?: string;
  system?: string;
  domain?: string;
  lifecycle?: string;
  type?: string;
  verdict: Verdict;
  /** Present if the verdict is ready, with or without waivers. */
  verdictVerification?: Assurance;
  level?: Level;
  score?: Score;
  completeness: Completeness;
  verdictSince: string;
  /** Open blockers in checklist order. */
  blockers: { check: string; status: CheckStatus }[];
  open: { blocker: number; required: number; recommended: number };
  /** Empty when not answered. */
  dataClasses: string[];
  monitoring: Monitoring;
  /** Whether the health endpoint is verified; present if it is monitored, partly or fully. */
  monitoringVerification?: Assurance;
  /** The number of verifiable answers by verification. */
  verifiableAnswers: VerificationCounts;
  /** Contradicted checks; see {@link isContradiction}. */
  contradictions: number;
  /** Those of them that are neither verified nor contradicted, by the reason. */
  unverifiedAnswers: UnverifiedCounts;
  launchDate?: string;
  evaluatedAt: string;
}

/** @public */
export interface ServiceList {
  items: ServiceSummary[];
  totalItems: number;
  nextCursor?: string;
  prevCursor?: string;
  /** `working` while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/** One service with every check. @public */
export interface ServiceDetail extends ServiceSummary {
  checklist: string;
  checks: CheckResult[];
  findings: Finding[];
  shortestPath?: ShortestPath;
  revision: number;
  /** The last collection of each provider that has a target for the service. */
  evidence?: EvidenceCollection[];
  /**
   * How many times in a row something must be observed before it makes the verdict worse. Absent without evidence
   * providers.
   */
  failureThreshold?: number;
  /** The providers that would observe its answers and are not configured; absent if there are none. */
  missingProviders?: MissingProvider[];
  /** Why the catalog currently cannot read the file of the service; the verdict is about what it last read. */
  catalogErrors?: CatalogReadError[];
}
