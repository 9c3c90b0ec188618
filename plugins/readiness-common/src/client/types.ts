// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Checklist,
  CheckResult,
  CheckStatus,
  ClaimCounts,
  Completeness,
  Finding,
  Level,
  Monitoring,
  Score,
  Severity,
  ShortestPath,
  Verdict,
} from '../engine';

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
  /** Sections in which something is open. */
  section?: string[];
  /** `check-id:status` */
  check?: string[];
  /** `check-id:value` */
  answer?: string[];
  /**
   * How at least one claim stands: a standing of {@link ClaimStanding} such as `verified`, or `check-id:standing` for the
   * claim of one check.
   */
  grade?: string[];
  /** ISO date-time: whose verdict changed since. */
  changedSince?: string;
  /** Free text over name, title and owner. */
  q?: string;
  /** Only what the caller owns. */
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
  /** `field` or `-field`; default `verdict`: failing first, live before planned ones. */
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
  /** How much of what it claims, and a provider could observe, stands how. */
  claims: ClaimCounts;
  launchDate?: string;
  evaluatedAt: string;
}

/** @public */
export interface ServiceList {
  items: ServiceSummary[];
  totalItems: number;
  nextCursor?: string;
  prevCursor?: string;
  /** `working` while it is being worked out what the caller may see. */
  visibility: 'complete' | 'working';
}

/** One service with every check. @public */
export interface ServiceDetail extends ServiceSummary {
  checklist: string;
  checks: CheckResult[];
  findings: Finding[];
  shortestPath?: ShortestPath;
  revision: number;
  /** How looking at it went the last time, one entry a provider that has something to look at. */
  evidence?: EvidenceLook[];
  /** How often in a row something must be observed before it makes the verdict worse. Absent where nobody observes. */
  badNewsAfter?: number;
  /** Why the catalog cannot read the file of the service at present: the verdict is about what it read last. */
  catalogFaults?: CatalogFault[];
}

/** How one provider's last look at a service went. Times are ISO date-times. @public */
export interface EvidenceLook {
  provider: string;
  /** What is looked at: a URL, a repository. */
  target: string;
  /** Absent before the first look. */
  lastAt?: string;
  /** Why the last look gave nothing; what was observed before counts until it expires. */
  error?: string;
  /** When a target that fails, or asked for it, is looked at again at the earliest. */
  notBefore?: string;
  /** What it says now, by name: what counts, and what has not been seen often enough to. */
  facts: LookedUpFact[];
}

/** What a provider says now of one service. Times in milliseconds since the epoch. @public */
export interface LookedUpFact {
  /** `<provider>.<fact>`. */
  name: string;
  /** JSON value; absent when the provider could not tell. */
  value?: unknown;
  /** Why it could not tell. */
  cannotTell?: string;
  /** Why the last look gave nothing; the value is that of an earlier one. */
  error?: string;
  observedAt: number;
  /** How often in a row this has been seen. */
  seen: number;
  /** A page a person can open. */
  url?: string;
}

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
  claims: ClaimCounts;
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

/** What was answered to one check, over all services. @public */
export interface Inventory {
  check: string;
  totalItems: number;
  /** Most frequent first; at most 200. Empty for free-text checks, whose answers are in `answers`. */
  values: { value: string; services: number }[];
  /** Services by status of this check. */
  statuses: Partial<Record<CheckStatus, number>>;
  /** Of a check whose answers are free: what services say, by name, at most 200. */
  answers?: InventoryAnswer[];
  visibility: 'complete' | 'working';
}

/** What one service says to a check. @public */
export interface InventoryAnswer {
  entityRef: string;
  title?: string;
  status: CheckStatus;
  /** As said, masked. */
  text: string;
}

/** One entry of a service's history, newest first. @public */
export interface HistoryEntry {
  at: string;
  /** `scored`, `verdict`, `check`, `answer`, `retired`, `returned`, `checklist`. */
  type: string;
  check?: string;
  from?: string;
  to?: string;
}

/** @public */
export interface History {
  items: HistoryEntry[];
  nextCursor?: string;
}

/** A place in a file, as far as it is known. @public */
export interface FilePlace {
  file: string;
  line?: number;
  column?: number;
}

/** Why the catalog cannot read an entity at present. @public */
export interface CatalogFault {
  /** The words of the catalog, shortened and masked. */
  message: string;
  /** What the owner does about it. */
  fix: string;
  /** ISO date-time. */
  since: string;
  location?: FilePlace;
}

/** What the catalog cannot read at present. @public */
export interface CatalogError extends CatalogFault {
  /** Who carries it: a Location when its file cannot be read. `HIDDEN_ENTITY` when the caller may not read that. */
  entityRef: string;
  /** The catalog never read it, so that nothing of it is shown anywhere. */
  neverRead: boolean;
  /** Refs of services that are shown as the catalog read them last. */
  services: string[];
}

/** Slips of owners apart from faults of the platform. @public */
export interface Problems {
  slips: (Finding & { title?: string; owner?: string })[];
  totalSlips: number;
  faults: {
    /** `sweep-held-back`, `sweep-failed`, `checklist-invalid`, `catalog-unavailable`, `evaluation-failed`, `evidence-provider-failing`. */
    code: string;
    message: string;
    /** What an operator does about it. */
    fix?: string;
    /** ISO date-time. */
    since: string;
    location?: { file: string; line?: number; column?: number };
  }[];
  /** What the catalog cannot read at present, oldest first, at most 100; absent when there is none. */
  catalogErrors?: CatalogError[];
  /** What is not observed because its module is not configured; absent when there is none. */
  unconfigured?: {
    /** `splunk`. */
    provider: string;
    /** What stays declared, and what to configure. */
    message: string;
  }[];
  /** `working` while it is being worked out whose slips the caller may see. */
  visibility?: 'complete' | 'working';
}

/** A checklist with how many pass. @public */
export interface ChecklistWithCounts extends Checklist {
  digest: string;
  counts: Record<string, Partial<Record<CheckStatus, number>>>;
  /** How many services' claims stand how, by check; of the checks that a provider can observe. */
  claims: Record<string, ClaimCounts>;
}

/** @public */
export interface ChecklistList {
  items: ChecklistWithCounts[];
  /** `working` while it is being worked out which services the caller may see: no counts yet. */
  visibility?: 'complete' | 'working';
}

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

/** How looking at a service with one provider goes. @public */
export interface EvidenceProgress {
  provider: string;
  /** `running` comes first, then one of the others. */
  state: 'running' | 'done' | 'skipped' | 'failed';
  /** Why it was skipped or failed. One sentence. */
  message?: string;
}

/**
 * One line of the answer to `POST /services/{kind}/{namespace}/{name}/evidence`. The last one is a `result` or an
 * `error`; without either the connection broke.
 * @public
 */
export type EvidenceLine =
  | ({ type: 'progress' } & EvidenceProgress)
  | { type: 'result'; service: ServiceDetail }
  | { type: 'error'; error: { name: string; message: string } };

/** The API of the readiness backend. Errors are `ResponseError` of `@backstage/errors`. @public */
export interface ReadinessApi {
  getServices(request: ServiceListRequest): Promise<ServiceList>;
  getServicesCsv(request: ServiceFilters & { sort?: string }): Promise<string>;
  getSummary(filters: ServiceFilters): Promise<Summary>;
  getService(entityRef: string): Promise<ServiceDetail>;
  /** Markdown. */
  getBrief(entityRef: string): Promise<string>;
  getHistory(
    entityRef: string,
    options?: { cursor?: string; limit?: number },
  ): Promise<History>;
  /** Asks the catalog to read the entity again and scores it. */
  refresh(entityRef: string): Promise<ServiceDetail>;
  /**
   * Has every evidence provider look at one service now, says how it goes, and gives the service as it is scored then.
   * What was looked at a few seconds ago is skipped.
   */
  collectEvidence(
    entityRef: string,
    options?: {
      onProgress?: (progress: EvidenceProgress) => void;
      signal?: AbortSignal;
    },
  ): Promise<ServiceDetail>;
  evaluate(request: {
    entity: unknown;
    related?: unknown[];
  }): Promise<EvaluationResult>;
  getInventory(check: string, filters?: ServiceFilters): Promise<Inventory>;
  getChecklists(): Promise<ChecklistList>;
  getProblems(options?: { limit?: number; offset?: number }): Promise<Problems>;
}
