// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Generated from openapi.yaml of readiness-backend by its scripts/generate-openapi.mjs. Do not edit.

import type {
  Assurance,
  CheckResult,
  CheckStatus,
  Checklist,
  Completeness,
  EvaluationDifference,
  FactDescription,
  Finding,
  Level,
  Monitoring,
  Score,
  Severity,
  ShortestPath,
  UnverifiedCounts,
  Verdict,
  VerificationCounts,
} from '../../engine';

/** The fields that a list can be sorted by, each also with a leading minus. @public */
export const SERVICE_SORTS = [
  'name',
  'verdict',
  'verdictSince',
  'owner',
  'system',
  'score',
  'blockers',
  'dataClass',
  'monitoring',
  'launchDate',
] as const;

/** A field that a list can be sorted by. @public */
export type ServiceSort = (typeof SERVICE_SORTS)[number];

/** The filters that take several values, in the order in which they are shown. @public */
export const LIST_FILTERS = [
  'verdict',
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
  'level',
  'dataClass',
  'monitoring',
  'verification',
  'verdictVerification',
  'monitoringVerification',
  'section',
  'check',
  'answer',
  'checklist',
] as const;

/** A filter that takes several values. @public */
export type ListFilter = (typeof LIST_FILTERS)[number];

/** Filters shared by lists, CSV, summary and inventory; several values of one filter mean "any of". @public */
export interface ServiceFilters {
  /** Part of the name, title or owner. */
  q?: string;
  /** Only what the caller owns. */
  mine?: boolean;
  /** ISO date or date-time; whose verdict changed since. */
  changedSince?: string;
  /** Whether it may go to production. */
  verdict?: Verdict[];
  /** Entity refs of owners, group by default. */
  owner?: string[];
  /** Entity refs of systems. */
  system?: string[];
  /** Entity refs of domains. */
  domain?: string[];
  /** Lifecycles as the catalog has them. */
  lifecycle?: string[];
  /** Types as the catalog has them, such as service. */
  type?: string[];
  /** Rung of the ladder. */
  level?: Level[];
  /** Data classes of the checklist; none and unanswered are values too. */
  dataClass?: string[];
  /** How it is monitored. */
  monitoring?: Monitoring[];
  /**
   * Verification of at least one verifiable answer, such as verified; as check-id:verified of the answer to that
   * check.
   */
  verification?: string[];
  /** Ready services, with or without waivers, whose verdict is verified, or only declared. */
  verdictVerification?: Assurance[];
  /** Services that are monitored, partly or fully, and whose health endpoint is verified, or only declared. */
  monitoringVerification?: Assurance[];
  /** Ids of sections in which something is open. */
  section?: string[];
  /** A check and its status, as check-id:status. */
  check?: string[];
  /** A check and one of its answered values, as check-id:value. */
  answer?: string[];
  /** Ids of checklists by which they are evaluated. */
  checklist?: string[];
}

/** A provider that the facts of a checklist name, and that is not configured. @public */
export interface MissingProvider {
  /** Such as datadog. */
  id: string;
  /** Its name for people, if its module is installed. */
  title?: string;
  /** What is missing, if its module is installed. */
  message?: string;
  /** The keys of the configuration without which it observes nothing. */
  requiredKeys?: string[];
  /** The page that says how it is set up. */
  setUpUrl?: string;
}

/** What an evidence provider is, what it needs, and what it observes. @public */
export interface ProviderDescription {
  /** Such as on-call; also the first part of the names of its facts. */
  id: string;
  /** Its name for people: On-call rota. */
  title: string;
  /** The key of its configuration: onCall. */
  configurationKey: string;
  /** The keys of the configuration without which it observes nothing, such as onCall.baseUrl. */
  requiredKeys?: string[];
  /** The page for those who set it up, http or https. */
  setUpUrl?: string;
  /** Every fact that it may return. */
  facts: FactDescription[];
}

/** One row of the list. Times are ISO date-times. @public */
export interface ServiceSummary {
  entityRef: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  description?: string;
  /** Entity ref, as system and domain. */
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
  blockers: {
    check: string;
    status: CheckStatus;
  }[];
  open: {
    blocker: number;
    required: number;
    recommended: number;
  };
  /** Empty when not answered. */
  dataClasses: string[];
  monitoring: Monitoring;
  /** Whether the health endpoint is verified; present if it is monitored, partly or fully. */
  monitoringVerification?: Assurance;
  /** The number of verifiable answers by verification. */
  verifiableAnswers: VerificationCounts;
  /** Contradicted checks that count and are not waived. */
  contradictions: number;
  /** Those of the verifiable answers that are neither verified nor contradicted, by the reason. */
  unverifiedAnswers: UnverifiedCounts;
  launchDate?: string;
  onCall?: OnCall;
  /** Since when a blocker is open; absent when none is. */
  blockedSince?: string;
  evaluatedAt: string;
}

/** One way to reach who is on call, as the catalog has it. Absent when the catalog names none. @public */
export interface OnCall {
  /** What the id names; absent for a link. */
  kind?:
    | 'pagerduty'
    | 'pagerdutyService'
    | 'opsgenieTeam'
    | 'opsgenieComponent';
  id?: string;
  /** Of a link. */
  title?: string;
  url?: string;
}

/** @public */
export interface Facets {
  facets: Facet[];
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/** The values of one filter, those with the most services first. @public */
export interface Facet {
  /** The name of a filter of the list. */
  filter: string;
  values: FacetValue[];
  /** Whether there are more values. */
  more: boolean;
}

/** @public */
export interface FacetValue {
  /** As the filter takes it; of `check` the id of a check and a status. */
  value: string;
  services: number;
}

/** @public */
export type TeamKind = 'owner' | 'system' | 'domain';

/** @public */
export interface Teams {
  by: TeamKind;
  /** Those with the most blocked services first. */
  items: Team[];
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/** The figures of one owner, System or Domain. Each equals the list that its filter opens. @public */
export interface Team {
  /** Entity ref; absent for services that have none. */
  ref?: string;
  /** Of the Domains that the caller may not read, together. */
  hidden?: boolean;
  /** Entity ref of the parent group, if that has a row. */
  parent?: string;
  /**
   * Entity refs of the owners, Systems or Domains whose services are counted: itself, and of a parent group those
   * below it.
   */
  counts: string[];
  services: number;
  verdicts: CountByVerdict;
  /** Services of the level blocked. */
  blocked: number;
  /** Their open blockers. */
  blockers: number;
  contradictions: number;
  /** Services with a contradiction. */
  contradicted: number;
  /** Services that hold sensitive data and are not monitored. */
  sensitiveNotMonitored: number;
  longestBlocked?: BlockedService;
}

/** The service that is blocked the longest. @public */
export interface BlockedService {
  entityRef: string;
  title?: string;
  /** ISO date-time. */
  since: string;
}

/** One page of services. @public */
export interface ServiceList {
  items: ServiceSummary[];
  totalItems: number;
  nextCursor?: string;
  prevCursor?: string;
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/** The verdicts of some entities. @public */
export interface VerdictList {
  items: EntityVerdict[];
  /** There are more after this entity ref. */
  nextAfter?: string;
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/** How an entity stands. @public */
export interface EntityVerdict {
  entityRef: string;
  verdict: Verdict;
  monitoring: Monitoring;
}

/** The result of one provider's last collection for a service. Times are ISO date-times. @public */
export interface EvidenceCollection {
  provider: string;
  /** What is observed: a URL, a repository. */
  target: string;
  /** Absent before the first collection. */
  lastAt?: string;
  /** Why the last collection failed; earlier observations count until they expire. */
  error?: string;
  /** The earliest time of the next collection for a target that fails or asked to wait. */
  notBefore?: string;
  /** The present observations by fact name: those that count, and those below the failure threshold. */
  facts: CollectedFact[];
}

/** A provider's present observation of one service. Times in milliseconds since the epoch. @public */
export interface CollectedFact {
  /** `<provider>.<fact>`. */
  name: string;
  /** JSON value; absent when the provider could not tell. */
  value?: unknown;
  /** What people read instead of the value, such as the exact count. */
  shown?: string;
  /** Why it could not tell. */
  cannotTell?: string;
  /** Why the last collection failed; the value is from an earlier one. */
  error?: string;
  observedAt: number;
  /** How many times in a row this was observed. */
  consecutive: number;
  /** A page for people. */
  url?: string;
}

/** The progress of one provider's collection for a service. @public */
export interface EvidenceProgress {
  provider: string;
  /** running comes first, then one of the others. */
  state: 'running' | 'done' | 'skipped' | 'failed';
  /** Why it was skipped or failed. One sentence. */
  message?: string;
}

/**
 * One line of the answer to a request for evidence. The last one is a result or an error; without either the
 * connection broke. @public
 */
export type EvidenceLine =
  | ({
      type: 'progress';
    } & EvidenceProgress)
  | {
      type: 'result';
      service: ServiceDetail;
    }
  | {
      type: 'error';
      error: {
        name: string;
        message: string;
      };
    };

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

/** How many services have each verdict. @public */
export interface CountByVerdict {
  unassessed: number;
  notReady: number;
  readyWithWaivers: number;
  ready: number;
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
  /** Those whose verdict is verified. */
  verdictsVerified: {
    readyWithWaivers: number;
    ready: number;
  };
  /** Each service counts once. */
  monitoring: CountByMonitoring;
  matrix: MatrixRow[];
  /** The number of verifiable answers of these services by verification. */
  verifiableAnswers: VerificationCounts;
  /** Those of them that are neither verified nor contradicted, by the reason. */
  unverifiedAnswers: UnverifiedCounts;
  servicesWith: ServicesWithAnswers;
  /** The providers that the checklists name and that are not configured. */
  missingProviders: MissingProvider[];
  /** Whether there is an evidence provider; without one nothing can be verified. */
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
    /** Services of lifecycle production. */
    live: number;
    /** Of these, with the verdict notReady. */
    liveNotReady: number;
    /** Of these, with the verdict unassessed. */
    liveUnassessed: number;
    /** Of liveNotReady, with sensitive data and monitoring unmonitored or unknown. */
    sensitiveUnmonitored: number;
    /** The data class that all of them hold. */
    dataClass?: string;
  };
  /** Contradicted checks, and how many services they are in. */
  contradictions: {
    total: number;
    services: number;
  };
  lastSweep?: {
    finishedAt: string;
    services: number;
  };
  portal: PortalState;
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/**
 * Whether there is anything to see, and if not, why. neverRead: no sweep has read the whole catalog yet;
 * emptyCatalog: nothing is in the catalog that could be a service; noneInScope: there are entities, but no
 * checklist applies to any; noneVisible: the caller may not read any service, if there are services; unassessed:
 * there are services, and none of them has an answer of its own; assessed: at least one is assessed. @public
 */
export type PortalStatus =
  | 'neverRead'
  | 'emptyCatalog'
  | 'noneInScope'
  | 'noneVisible'
  | 'unassessed'
  | 'assessed';

/** What there is to see at all, whatever the filters. @public */
export interface PortalState {
  status: PortalStatus;
  /** ISO date-time of the last completed sweep. */
  readAt?: string;
  /** ISO date-time since when the catalog cannot be read. */
  unreadableSince?: string;
  /**
   * What the last sweep found in the catalog, without users, groups and locations: most first, at most 20 kinds
   * and types. Only for callers who may read every entity.
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

/** Contradictions, those of the most urgent services first; of one service, the highest severity first. @public */
export interface ContradictionList {
  items: ContradictionItem[];
  /** Contradictions, not services. */
  totalItems: number;
  /** How many services they are in. */
  totalServices: number;
  nextCursor?: string;
  prevCursor?: string;
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/**
 * One contradicted check of one service. Texts are masked, and without names that the caller may not read.
 * @public
 */
export interface ContradictionItem {
  entityRef: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  /** Entity ref. */
  owner?: string;
  lifecycle?: string;
  verdict: Verdict;
  checklist: string;
  check: string;
  /** The higher of the check's and its contradictions'. */
  severity: Severity;
  /** The answer as its owner wrote it, shortened; absent when it is not known. */
  answer?: string;
  /** What disagrees, one entry for each rule. */
  rules: {
    id: string;
    message: string;
    remedy?: string;
  }[];
  /** The observations that the rules compare; empty when answers or the catalog disagree with each other. */
  observations: {
    provider: string;
    /** `<provider>.<fact>`. */
    fact: string;
    /** JSON value. */
    value?: unknown;
    /** ISO date-time. */
    observedAt: string;
    /** A page for people. */
    url?: string;
  }[];
}

/** How many services are monitored how. @public */
export interface CountByMonitoring {
  monitored: number;
  partial: number;
  unmonitored: number;
  unknown: number;
  /** Those whose health endpoint is verified. */
  verified: {
    monitored: number;
    partial: number;
  };
}

/** One row of the matrix of data class and monitoring; a service may appear in several rows. @public */
export interface MatrixRow extends CountByMonitoring {
  /** A data class, none or unanswered. */
  dataClass: string;
}

/** All answers to one check over all services. @public */
export interface Inventory {
  check: string;
  totalItems: number;
  /** Most frequent first; at most 200. Empty for free-text checks, whose answers are in answers. */
  values: {
    value: string;
    services: number;
  }[];
  /** Services by status of this check. */
  statuses: {
    pass?: number;
    fail?: number;
    unanswered?: number;
    stale?: number;
    contradicted?: number;
    unknown?: number;
    waived?: number;
    notApplicable?: number;
  };
  /** For checks with free answers: the answers of the services by name, at most 200. */
  answers?: InventoryAnswer[];
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/** The answer of one service to a check. @public */
export interface InventoryAnswer {
  entityRef: string;
  title?: string;
  status: CheckStatus;
  /** As written by the owner, masked. */
  text: string;
}

/** A page of the history of a service, newest first. @public */
export interface History {
  items: HistoryEntry[];
  nextCursor?: string;
}

/** One entry of a service's history. @public */
export interface HistoryEntry {
  at: string;
  /** evaluated, verdict, check, answer, retired, returned or checklist. */
  type: string;
  check?: string;
  from?: string;
  to?: string;
  /** What caused it; the same for all entries of one evaluation. Absent where it is not known. */
  causes?: ChangeCause[];
}

/** What made the backend evaluate a service again. @public */
export interface ChangeCause {
  /**
   * edit: its catalog file; related: entities that it is related to, such as its System, stores and APIs;
   * observation: what providers observed; expired: what providers had observed expired; checklist: the checklist
   * was changed; configuration: providers or the failure threshold were configured otherwise; waiver: waivers of
   * checks came into force or ended; time: a date passed, after which an answer is out of date or a check counts;
   * release: a new version of Readiness evaluates otherwise.
   */
  type:
    | 'edit'
    | 'related'
    | 'observation'
    | 'expired'
    | 'checklist'
    | 'configuration'
    | 'waiver'
    | 'time'
    | 'release';
  /** URL or path of the file that the catalog read, where it is known. */
  file?: string;
  /** At most 5. */
  entityRefs?: string[];
  providers?: string[];
  checks?: string[];
  /** Which waivers, at most 5. */
  waivers?: WaiverChange[];
}

/** What a decision or its end did to a waiver in force. @public */
export interface WaiverChange {
  /** As in `GET /waivers/{waiverId}`. */
  id: string;
  check: string;
  action: 'granted' | 'revoked' | 'expired' | 'notNeeded';
  /** Ref of a user, configuration or readiness. */
  by?: string;
  /** ISO date. */
  until?: string;
}

/** Mistakes in catalog files, apart from platform issues. @public */
export interface Problems {
  findings: (Finding & {
    /** Entity ref of the service that it counts for. */
    service?: string;
    /** Of the service. */
    title?: string;
    /** Of the service. */
    owner?: string;
    severity?: Severity;
  })[];
  totalFindings: number;
  platformIssues: {
    /**
     * mass-deletion-guard, sweep-failed, checklist-invalid, catalog-unavailable, evaluation-failed,
     * evidence-provider-failing or evidence-target-stopped.
     */
    code: string;
    message: string;
    /** What an operator can do about it. */
    fix?: string;
    /** ISO date-time. */
    since: string;
    location?: FilePlace;
  }[];
  /** What the catalog currently cannot read, newest first, at most 100; absent if there is nothing. */
  catalogErrors?: CatalogError[];
  /**
   * Their number; present with catalogErrors. For a caller who may not read every entity: the number among the
   * newest 500 that the caller may read.
   */
  totalCatalogErrors?: number;
  /** What is not observed because its module is not configured; absent if there is nothing. */
  notConfigured?: {
    /** Such as splunk. */
    provider: string;
    /** Which answers stay declared, and what to configure. */
    message: string;
  }[];
  /** working while the backend determines what the caller may read. */
  visibility?: 'complete' | 'working';
}

/** Why the catalog currently cannot read an entity. @public */
export interface CatalogReadError {
  /** The catalog's message, shortened and masked. */
  message: string;
  /** What the owner can do about it. */
  fix: string;
  /** ISO date-time. */
  since: string;
  location?: FilePlace;
}

/** What the catalog currently cannot read. @public */
export interface CatalogError extends CatalogReadError {
  /**
   * The entity with the error: a Location if its file cannot be read. Words instead of a ref if the caller may not
   * read it.
   */
  entityRef: string;
  /** The catalog has never read it, so it is not shown anywhere. */
  neverRead: boolean;
  /** Refs of services that are shown as the catalog last read them. */
  services: string[];
}

/** A place in a file, as far as known. @public */
export interface FilePlace {
  file: string;
  line?: number;
  column?: number;
}

/** The checklists, with what their services answer. @public */
export interface ChecklistList {
  /** What is installed to observe, configured or not, for the names of providers and of their facts. */
  providers: ProviderDescription[];
  items: ChecklistWithCounts[];
  /** working while the backend determines which services the caller may read; no counts yet. */
  visibility?: 'complete' | 'working';
}

/** A checklist with the number of services that pass each check. @public */
export interface ChecklistWithCounts extends Checklist {
  digest: string;
  counts: Record<
    string,
    {
      pass?: number;
      fail?: number;
      unanswered?: number;
      stale?: number;
      contradicted?: number;
      unknown?: number;
      waived?: number;
      notApplicable?: number;
    }
  >;
  /** For each check that a provider can observe: the number of services by verification of the answer. */
  verifiableAnswers: Record<string, VerificationCounts>;
}

/** The evaluation of an entity that was sent. @public */
export interface EvaluationResult {
  entityRef: string;
  checklist: string;
  /** Of the checklist. */
  digest: string;
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
  checks: EvaluatedCheck[];
  findings: Finding[];
  shortestPath?: ShortestPath;
  /** Of a request withStored. */
  targets?: DraftTarget[];
  stored?: StoredEvaluation;
  difference?: EvaluationDifference;
}

/** A check of an entity that was sent. @public */
export interface EvaluatedCheck extends CheckResult {
  /** It depends on a target in this state; its status comes from answers alone. */
  notObservedYet?: true;
}

/** A target that a provider has for an entity that was sent. @public */
export interface DraftTarget {
  provider: string;
  state: 'stored' | 'notObservedYet';
  checks: string[];
  target?: string;
  storedTarget?: string;
}

/** The stored evaluation that an entity that was sent is compared with. @public */
export interface StoredEvaluation {
  verdict: Verdict;
  level?: Level;
  score?: Score;
  blockers: string[];
  evaluatedAt: string;
  digest: string;
}

/**
 * What became of a hand-in. preview: nothing, as asked for; started: a task of the Scaffolder; written: the file
 * on the disk of the portal; manual: nothing, people have to copy the change; refused: nothing, as it cannot be.
 * @public
 */
export type ProposalOutcome =
  | 'preview'
  | 'started'
  | 'written'
  | 'manual'
  | 'refused';

/**
 * running: a task is at it; failed: it came to nothing; open: waits for people, or for the catalog to read the
 * file; merged: the catalog has not read it yet; done: the catalog has the answers; closed: without being
 * merged; unknown: open for long, and the host is not asked. @public
 */
export type ProposalState =
  | 'running'
  | 'failed'
  | 'open'
  | 'merged'
  | 'done'
  | 'closed'
  | 'unknown';

/** What a caller saw of a catalog file: `seen` of a preview. @public */
export interface SeenCatalogFile {
  /** Of the text that the answers are added to. */
  digest: string;
  /** The values of what is changed, by name (data, or the whole key of another's annotation); null is not there. */
  values: Record<string, string | null>;
}

/** Answers of one entity to be handed in. @public */
export interface ProposalRequest {
  /** Values by the key of the annotation, such as readiness/data. */
  set?: Record<string, string>;
  /** Keys of annotations to remove. */
  remove?: string[];
  /** Ids of checks whose answer is none. */
  none?: string[];
  seen?: SeenCatalogFile;
  /** By key, who suggested the value. */
  suggestedBy?: Record<string, string>;
  /** Why, for the people who review it. */
  reason?: string;
  /** The caller's OAuth token for the host of the repository. Default: that of the integration. It is not stored. */
  token?: string;
}

/** The answer to `POST …/proposals`. @public */
export interface ProposalResult {
  outcome: ProposalOutcome;
  change?: ProposalChange;
  refusal?: ProposalRefusal;
  /** For manual, and for a preview that will be, why. */
  manualReason?: string;
  proposal?: Proposal;
}

/** The change as it was worked out. @public */
export interface ProposalChange {
  /** The path of the file. */
  path: string;
  /** Its address; none for a file on the disk of the portal. */
  url?: string;
  /** The edit page of the host. */
  editUrl?: string;
  /** Such as github.com; empty for a file on the disk of the portal. */
  host: string;
  /** A unified diff, which git apply takes. */
  diff: string;
  branch: string;
  targetBranch?: string;
  title: string;
  description: string;
  /** The request that is open for the same entity, and gets the answers too. */
  updates?: {
    number: number;
    url: string;
  };
  seen: SeenCatalogFile;
  /** The file was changed after seen, elsewhere. */
  isMerged: boolean;
  verdict: {
    text: string;
    before?: Verdict;
    after?: Verdict;
  };
}

/** Why a hand-in is refused. @public */
export interface ProposalRefusal {
  /** Such as changed, forbidden, template. */
  code: string;
  /** One or two sentences with what to do. */
  message: string;
  line?: number;
  column?: number;
  /** What was to be written, to be merged by hand. */
  linesToCopy?: string;
  /** For changed; null is not there. */
  conflicts?: {
    name: string;
    seen: string | null;
    present: string | null;
    wanted: string | null;
  }[];
}

/** A hand-in that is remembered. Times are ISO 8601. @public */
export interface Proposal {
  id: string;
  entityRef: string;
  state: ProposalState;
  /** Ref of a user, or service. */
  proposedBy: string;
  createdAt: string;
  updatedAt: string;
  /** Ids of checks, and keys of annotations of others. */
  checks: string[];
  host: string;
  branch?: string;
  url?: string;
  number?: number;
  /** Of the Scaffolder. */
  taskId?: string;
  /** Of that task, in turn, while it is running or when it failed. */
  steps?: {
    name: string;
    status: string;
  }[];
  message?: string;
}

/**
 * The answer to `GET …/proposals`: those that wait or run, and those that ended in the last days, the newest
 * first. @public
 */
export interface ProposalList {
  items: Proposal[];
}

/** The body of `POST /evaluations`. Other keys are refused. @public */
export interface EvaluationRequest {
  /** An entity as in catalog-info.yaml. Unknown fields are kept. */
  entity: {
    apiVersion?: string;
    kind: string;
    metadata: {
      name: string;
      namespace?: string;
      [key: string]: unknown;
    };
    spec?: Record<string, unknown>;
    relations?: {
      type: string;
      targetRef: string;
    }[];
  };
  /**
   * Entities at the end of its relations, its system and domain. One that is missing here is taken not to exist,
   * unless withStored reads it from the catalog.
   */
  related?: {
    apiVersion?: string;
    kind: string;
    metadata: {
      name: string;
      namespace?: string;
      [key: string]: unknown;
    };
    spec?: Record<string, unknown>;
    relations?: {
      type: string;
      targetRef: string;
    }[];
  }[];
  /** Id; by default the first that applies to the entity. */
  checklist?: string;
  /**
   * Evaluate it as a change of the stored service: with stored facts, related entities of the catalog, and the
   * difference.
   */
  withStored?: boolean;
  /** Observations of the caller, instead of stored ones of the same name. */
  facts?: GivenFact[];
}

/** Exactly one of value and cannotTell. Other keys are refused. @public */
export interface GivenFact {
  /** `<provider>.<fact>`. */
  name: string;
  /** Any JSON value. */
  value?: unknown;
  cannotTell?: string;
  shown?: string;
  url?: string;
  target?: string;
}

/**
 * What became of a request. requested: nobody has decided yet; granted: in force until its end; refused: it was
 * never in force; revoked: it was in force, and somebody who may grant ended it; expired: its end has passed,
 * whether or not somebody had decided; notNeeded: the owner gave it back, the checklist lost the check, or a
 * later waiver took its place; withdrawn: whoever requested it no longer does. @public
 */
export type WaiverState =
  | 'requested'
  | 'granted'
  | 'refused'
  | 'revoked'
  | 'expired'
  | 'notNeeded'
  | 'withdrawn';

/**
 * What a person can do with a waiver. withdraw gives a granted one back; markWrongRule says that the rule is
 * wrong and not the service. @public
 */
export type WaiverAction =
  | 'grant'
  | 'refuse'
  | 'revoke'
  | 'withdraw'
  | 'markWrongRule'
  | 'unmarkWrongRule';

/**
 * Why a gate answers what it answers. ready: the level is reached, or without one the verdict is ready, with or
 * without waivers; unassessed: nobody has answered anything, which is not ready; missing: there is no such
 * service, or the caller may not read it; stale: it is too long ago that it was known to be up to date. @public
 */
export type GateReason =
  | 'ready'
  | 'notReady'
  | 'unassessed'
  | 'missing'
  | 'stale';

/** What was observed when the owner said that it is not right. @public */
export interface WaiverObjection {
  rules: {
    id: string;
    message: string;
  }[];
  observations: {
    provider: string;
    fact: string;
    /** Any JSON value. */
    value?: unknown;
    shown?: string;
    observedAt: string;
    url?: string;
  }[];
}

/**
 * One request for a waiver, whatever became of it: one check of one service by one checklist. Times are ISO
 * date-times. actions are what the caller may do with it now; checkStatus and verdict are absent when service or
 * check is gone; hidden stands for what the caller may not see of a sensitive section. @public
 */
export interface WaiverItem {
  id: string;
  entityRef: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  owner?: string;
  lifecycle?: string;
  verdict?: Verdict;
  checklist: string;
  check: string;
  severity: Severity;
  checkStatus?: CheckStatus;
  state: WaiverState;
  source: 'api' | 'git';
  reason?: string;
  ticket?: string;
  until: string;
  requestedBy: string;
  requestedAt: string;
  decidedBy?: string;
  decidedAt?: string;
  endedBy?: string;
  endedAt?: string;
  comment?: string;
  objection?: WaiverObjection;
  wrongRule: boolean;
  hidden?: true;
  batch?: string;
  version: number;
  actions: WaiverAction[];
}

/**
 * One entry of the record of decisions; entries are only added. by is the ref of a user or owner, configuration
 * for a trusted annotation, or readiness for what ended by itself. @public
 */
export interface WaiverDecision {
  id: string;
  waiverId: string;
  entityRef: string;
  checklist: string;
  check: string;
  at: string;
  action:
    | 'request'
    | 'grant'
    | 'refuse'
    | 'revoke'
    | 'withdraw'
    | 'expire'
    | 'notNeeded'
    | 'markWrongRule'
    | 'unmarkWrongRule';
  by: string;
  from?: WaiverState;
  to: WaiverState;
  until: string;
  comment?: string;
  /** What was known of the check at that time. */
  basis?: {
    verdict: Verdict;
    status: CheckStatus;
    answer?: string;
    message?: string;
    observed?: string;
    evaluatedAt: string;
    revision: number;
  };
  hidden?: true;
}

/** @public */
export interface WaiverDetail {
  id: string;
  entityRef: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  owner?: string;
  lifecycle?: string;
  verdict?: Verdict;
  checklist: string;
  check: string;
  severity: Severity;
  checkStatus?: CheckStatus;
  state: WaiverState;
  source: 'api' | 'git';
  reason?: string;
  ticket?: string;
  until: string;
  requestedBy: string;
  requestedAt: string;
  decidedBy?: string;
  decidedAt?: string;
  endedBy?: string;
  endedAt?: string;
  comment?: string;
  objection?: WaiverObjection;
  wrongRule: boolean;
  hidden?: true;
  batch?: string;
  version: number;
  actions: WaiverAction[];
  decisions: WaiverDecision[];
}

/** At most limit waivers in each list; one whose rule is wrong is in another list, too. @public */
export interface WaiverSections {
  requested: WaiverItem[];
  ending: WaiverItem[];
  granted: WaiverItem[];
  wrongRules: WaiverItem[];
  ended: WaiverItem[];
  /** ending are the granted ones that end within 14 days, wrongRules those whose rule is wrong in whatever state. */
  counts: {
    requested: number;
    granted: number;
    ending: number;
    ended: number;
    wrongRules: number;
  };
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/** @public */
export interface WaiverList {
  items: WaiverItem[];
  totalItems: number;
  /** ending are the granted ones that end within 14 days, wrongRules those whose rule is wrong in whatever state. */
  counts: {
    requested: number;
    granted: number;
    ending: number;
    ended: number;
    wrongRules: number;
  };
  nextCursor?: string;
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/** @public */
export interface DecisionList {
  items: WaiverDecision[];
  nextCursor?: string;
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}

/**
 * What is requested for one service. The same requestId again returns what the first request made; objection
 * attaches what contradicts the answer. @public
 */
export interface WaiverRequest {
  check: string;
  checklist?: string;
  reason: string;
  ticket?: string;
  /** ISO date: the last day, in UTC. */
  until: string;
  objection?: boolean;
  requestId?: string;
}

/** @public */
export interface BulkWaiverRequest {
  entityRefs: string[];
  check: string;
  checklist?: string;
  reason: string;
  ticket?: string;
  /** ISO date: the last day, in UTC. */
  until: string;
  objection?: boolean;
  requestId?: string;
}

/** @public */
export interface WaiverProblem {
  code: 'notAllowed' | 'notFound' | 'conflict' | 'invalid';
  message: string;
}

/** What a waiver would do to one service once it is granted; problem is absent if it can be requested. @public */
export interface WaiverPreviewItem {
  entityRef: string;
  title?: string;
  owner?: string;
  problem?: WaiverProblem;
  checkStatus?: CheckStatus;
  verdict?: Verdict;
  level?: Level;
  verdictAfter?: Verdict;
  levelAfter?: Level;
  blockersAfter?: string[];
}

/** @public */
export interface WaiverPreview {
  items: WaiverPreviewItem[];
}

/** @public */
export interface BulkWaiverResult {
  items: {
    entityRef: string;
    waiver?: WaiverItem;
    problem?: WaiverProblem;
  }[];
}

/**
 * A decision on one waiver. version is the one that the decision is about; until and wrongRule belong to grant.
 * @public
 */
export interface WaiverDecisionRequest {
  action: WaiverAction;
  version: number;
  comment?: string;
  /** ISO date: the last day, in UTC. */
  until?: string;
  wrongRule?: boolean;
}

/** @public */
export interface BulkDecisionRequest {
  waivers: {
    id: string;
    version: number;
  }[];
  action: WaiverAction;
  comment?: string;
  /** ISO date: the last day, in UTC. */
  until?: string;
  wrongRule?: boolean;
}

/** @public */
export interface BulkDecisionResult {
  items: {
    id: string;
    waiver?: WaiverItem;
    problem?: WaiverProblem;
  }[];
}

/**
 * What readiness.waivers says: longest waivers by severity in days, checks that are never waived, and who may
 * grant; nobody named means whoever has the permission, but for owners of the service. requestable is present
 * for one service: the open checks that the caller may request a waiver for. @public
 */
export interface WaiverRules {
  /** Longest waiver by severity. */
  maxDays: {
    blocker: number;
    required: number;
    recommended: number;
  };
  never: string[];
  grantedBy: string[];
  trustsGit: boolean;
  /** Whether the caller may, for at least some services. */
  may: {
    read: boolean;
    request: boolean;
    grant: boolean;
    revoke: boolean;
  };
  /** Ids of checks. */
  requestable?: string[];
}

/**
 * Whether a service may be deployed. checkedAt is when it was last known to be up to date; warnUntil is present
 * if its owner is only warned. @public
 */
export interface GateAnswer {
  answer: 'allow' | 'warn' | 'refuse';
  reason: GateReason;
  message: string;
  entityRef: string;
  checklist?: string;
  requiredLevel?: Level;
  verdict?: Verdict;
  level?: Level;
  blockers: {
    check: string;
    title: string;
    severity: Severity;
    status: CheckStatus;
  }[];
  moreBlockers?: number;
  waivers: {
    check: string;
    title: string;
    until: string;
  }[];
  evaluatedAt?: string;
  checkedAt?: string;
  stale: boolean;
  warnUntil?: string;
}

/**
 * What a gate answered, for the record. blockers and waivers are ids of checks; waivers were in force then, and
 * are missing in records of versions that did not keep them. @public
 */
export interface GateRecord {
  at: string;
  entityRef: string;
  checklist?: string;
  requiredLevel?: Level;
  answer: 'allow' | 'warn' | 'refuse';
  reason: GateReason;
  blockers: string[];
  waivers?: string[];
  evaluatedAt?: string;
  stale: boolean;
  askedBy: string;
}

/** @public */
export interface GateRecordList {
  items: GateRecord[];
  nextCursor?: string;
  /** working while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}
