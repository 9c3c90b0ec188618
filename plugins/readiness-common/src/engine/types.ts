// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * The words of the engine. This folder imports nothing: the same code runs in the backend, in the browser and in the
 * CLI. Time is always an argument, in milliseconds since the epoch.
 */

/** How much an open check matters. `informational` checks are outside every figure. @public */
export type Severity = 'blocker' | 'required' | 'recommended' | 'informational';

/** The outcome of one check. @public */
export type CheckStatus =
  | 'pass'
  | 'fail'
  | 'unanswered'
  | 'stale'
  | 'contradicted'
  | 'unknown'
  | 'waived'
  | 'notApplicable';

/** Whether a subject may go to production. @public */
export type Verdict = 'unassessed' | 'notReady' | 'readyWithWaivers' | 'ready';

/** The ladder; absent while the verdict is `unassessed`. @public */
export type Level = 'blocked' | 'incomplete' | 'complete' | 'exemplary';

/** How far an answer can be believed. @public */
export type Grade = 'declared' | 'linked' | 'corroborated' | 'verified';

/** How a service is watched, from the checklist's monitoring section. @public */
export type Monitoring = 'monitored' | 'partial' | 'unmonitored' | 'unknown';

/**
 * The part of a catalog entity that is looked at. Structurally a subset of `Entity` of `@backstage/catalog-model`.
 * @public
 */
export interface CatalogEntity {
  apiVersion?: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    title?: string;
    description?: string;
    annotations?: Record<string, string>;
    labels?: Record<string, string>;
    tags?: string[];
    links?: { url: string; title?: string; icon?: string; type?: string }[];
    [key: string]: unknown;
  };
  spec?: Record<string, unknown>;
  relations?: { type: string; targetRef: string }[];
}

/**
 * What the shape of an answer is.
 *
 * - `text`: free text, optionally with `minLength`
 * - `url`: one URL, or several with `list`; the `values` are accepted keywords beside it (`none`, `standard`)
 * - `choice`: exactly one of `values`
 * - `choices`: one or more of `values`, comma separated
 * - `names`: comma separated free names; `values` are the keywords among them (`none`, `learners`)
 * - `quantity`: a number with a unit, such as `2000 users/day` or `40 requests/s`
 * - `dated`: an ISO date, optionally followed by a URL; `values` are the keywords instead of a date (`no`)
 * - `license`: an SPDX expression; `values` are the keywords beside it (`proprietary`, `missing`)
 * @public
 */
export type AnswerType =
  | 'text'
  | 'url'
  | 'choice'
  | 'choices'
  | 'names'
  | 'quantity'
  | 'dated'
  | 'license';

/** The answer a check takes. @public */
export interface AnswerDefinition {
  type: AnswerType;
  /** Keywords; the whole vocabulary for `choice` and `choices`. Lower-case. */
  values?: string[];
  /** Several comma separated items are accepted (`url`). Always true for `choices` and `names`. */
  list?: boolean;
  /** Shortest accepted text, in characters. */
  minLength?: number;
  /** Words that may stand before a URL and qualify it, such as `missed-run`. */
  qualifiers?: string[];
}

/**
 * A catalog field that answers a check, so that nobody says a thing twice.
 *
 * - `field`: a dotted path in the entity, `metadata.description`
 * - `annotation`, `label`: the value of `key`
 * - `tag`: every tag that is a key of `map`, or that starts with `prefix` (the rest is the value)
 * - `link`: the URL of a link whose `linkType` equals its type, or whose title or URL matches `match` (case-insensitive)
 * - `relation`: refs at the end of `relation`, narrowed to `kinds`, `types` (spec.type) or a `store` kind of
 *   {@link Checklist.stores}; the value is `value`, or what `map` gives for the target's spec.type, or the target's name
 * @public
 */
export interface CatalogSource {
  from: 'field' | 'annotation' | 'label' | 'tag' | 'link' | 'relation';
  key?: string;
  prefix?: string;
  match?: string;
  linkType?: string;
  relation?: string;
  kinds?: string[];
  types?: string[];
  stores?: StoreKind[];
  value?: string;
  /** Raw value (lower-case) to answer value. With a map, unmapped raw values say nothing. */
  map?: Record<string, string>;
  /** `add` joins what the owner says instead of standing back for it (consumers). Default `answer`. */
  mode?: 'answer' | 'add';
}

/** What kind of store or service a Resource is. @public */
export type StoreKind =
  | 'database'
  | 'cache'
  | 'queue'
  | 'object-store'
  | 'search';

/** One rule that says what kind of store an entity is. Lower-case comparison. @public */
export interface StoreRule {
  store: StoreKind;
  /** Entity kinds, e.g. `dynamodbtable`. */
  kinds?: string[];
  /** `spec.type` values of a Resource, e.g. `database`, `s3-bucket`. */
  types?: string[];
}

/** How a fact answers or tests a check. @public */
export interface EvidenceDefinition {
  /** Name of the fact, `<provider>.<fact>`, e.g. `repository.license`. */
  fact: string;
  /** How the fact is compared with the answer: see `compareFact`. Default `equals`. */
  compare?: 'equals' | 'contains' | 'exists' | 'none';
  /** The fact answers when nobody else did. */
  answers?: boolean;
  /** The check is `unknown` without a living fact. */
  required?: boolean;
}

/** One question, as data. @public */
export interface Check {
  id: string;
  question: string;
  why?: string;
  severity: Severity;
  answer: AnswerDefinition;
  /** Values that fail (whole items, case-insensitive). */
  fails?: string[];
  /** A predicate of `@backstage/filter-predicates` over {entity, answers, facts, derived}; false fails. */
  passWhen?: unknown;
  /** Said when the check fails by `fails` or `passWhen`. */
  failMessage?: string;
  /** A predicate; false makes the check not applicable, once the answers it looks at are valid and pass. */
  appliesWhen?: unknown;
  answeredBy?: CatalogSource[];
  evidence?: EvidenceDefinition;
  /** ISO 8601 duration, e.g. `P365D`. */
  freshness?: string;
  inheritable?: boolean;
  noneAble?: boolean;
  naAllowed?: boolean;
  /** ISO date; until then judged and shown as announced, but not counted. */
  effectiveFrom?: string;
  /** The answer of this check counts when this one has none (the link of load-test for load-test-details). */
  linkOf?: string;
  remedy?: { text: string; example?: string };
}

/** A heading of the checklist with its checks. @public */
export interface Section {
  id: string;
  title: string;
  checks: Check[];
}

/** A rule that finds two answers, or an answer and the catalog, at odds. @public */
export interface Contradiction {
  id: string;
  severity: Severity;
  /** The check that carries the blame. */
  blames: string;
  /** Checks whose valid answers are needed: silence never accuses. */
  needs?: string[];
  /** Facts that are needed. */
  needsFacts?: string[];
  /** A predicate over {entity, answers, facts, derived}; true contradicts. */
  when: unknown;
  /** May hold `{answer:check}`, `{fact:name}` and `{derived:name}`. */
  message: string;
  remedy?: string;
  /** A `<check>.confirmed` of this check closes it. */
  closedByConfirmed?: string;
}

/** A whole checklist, as data: what `GET /checklists` serves. @public */
export interface Checklist {
  id: string;
  title: string;
  description?: string;
  /** A predicate over the entity itself (`kind`, `spec.type`, ...) that selects the subjects. */
  appliesTo: unknown;
  roles?: { dataClasses?: string; monitoring?: string };
  sections: Section[];
  contradictions?: Contradiction[];
  stores?: StoreRule[];
  /** Other names owners may use for a check, e.g. `database: persistence`. */
  aliases?: Record<string, string>;
}

/** What predicates look at. Every answer is a list; absent means unanswered. @public */
export interface PredicateContext {
  entity: CatalogEntity;
  answers: Record<string, string[]>;
  facts: Record<string, unknown>;
  derived: Record<string, string[]>;
}

/** A compiled predicate. @public */
export type Predicate = (context: PredicateContext) => boolean;

/** A check with its predicates compiled. @public */
export interface CompiledCheck extends Check {
  section: string;
  passes?: Predicate;
  applies?: Predicate;
  /** The checks whose answers `appliesWhen` looks at. */
  gates: string[];
  /** `freshness` in milliseconds. */
  freshnessMs?: number;
  /** `effectiveFrom` in milliseconds since the epoch. */
  effectiveFromMs?: number;
}

/** A contradiction with its predicate compiled. @public */
export interface CompiledContradiction extends Contradiction {
  contradicts: Predicate;
}

/** A checklist ready to judge with. Made by `compileChecklist` of readiness-node. @public */
export interface CompiledChecklist {
  source: Checklist;
  id: string;
  /** Content hash of `source`. */
  digest: string;
  appliesTo: (entity: CatalogEntity) => boolean;
  checks: CompiledCheck[];
  checksById: ReadonlyMap<string, CompiledCheck>;
  contradictions: CompiledContradiction[];
}

/** Who said it, nearest first. @public */
export type AnswerLevel = 'own' | 'catalog' | 'fact' | 'system' | 'domain';

/** Where an answer comes from. @public */
export interface AnswerSource {
  level: AnswerLevel;
  /** Ref of the entity that says it (the subject's own for `own`, `catalog` and `fact`). */
  entityRef: string;
  /** What in it: `readiness/messaging`, `metadata.tags`, `relations.dependsOn`, a fact's name. */
  key: string;
}

/** What is said about one check. Texts are masked already. @public */
export interface Answer {
  check: string;
  /** `invalid`: said, but not usable; `planned`: a `todo` with a ticket. */
  form: 'value' | 'notApplicable' | 'planned' | 'invalid';
  /** Normalised items: keywords in lower case, free text as said. Valid items only when `invalid`. */
  values: string[];
  /** As said, masked, at most 2,000 characters. */
  text: string;
  /** The date of a `dated` answer, the target date of a planned one; ISO. */
  date?: string;
  /** The link of a dated answer. */
  link?: string;
  /** The word that stood before a URL, such as `missed-run`. */
  qualifier?: string;
  quantity?: Quantity;
  /** Reason of `notApplicable`. */
  reason?: string;
  /** Ticket of `planned`. */
  ticket?: string;
  /** `<check>.evidence`. */
  evidence?: string;
  /** `<check>.note`. */
  note?: string;
  /** The later of `confirmed` and `<check>.confirmed`, whichever apply to this answer; ISO date. */
  confirmed?: string;
  /** Set when `<check>.confirmed` itself was given. */
  confirmedItself?: string;
  source: AnswerSource;
  /** Refs of other entities that say the same (grade corroborated). */
  corroboratedBy?: string[];
}

/** A number with a unit. `perSecond` is set when the unit can be read as a rate. @public */
export interface Quantity {
  amount: number;
  /** What is counted: `users`, `requests`; lower case. */
  unit: string;
  /** The time unit after `/` or `per`: s, min, h, day, week, month, year. */
  per?: string;
  perSecond?: number;
}

/** What is wrong with something that was said. @public */
export type FindingCode =
  | 'unknown-name'
  | 'unknown-value'
  | 'empty-value'
  | 'too-long'
  | 'control-characters'
  | 'wrong-type'
  | 'not-a-string'
  | 'impossible-date'
  | 'future-date'
  | 'placeholder'
  | 'secret'
  | 'na-without-reason'
  | 'na-not-allowed'
  | 'none-not-allowed'
  | 'none-beside-something'
  | 'said-twice'
  | 'too-short'
  | 'sources-disagree'
  | 'not-inherited'
  | 'dangling-relation'
  | 'orphan-detail';

/** One slip of an owner, with its place and its fix. @public */
export interface Finding {
  code: FindingCode;
  check?: string;
  /** The annotation key or catalog field. */
  key: string;
  /** The entity that holds it. */
  entityRef: string;
  /** One sentence, masked. */
  message: string;
  /** What to write instead. */
  fix: string;
  /** Where it stands, when known. */
  location?: { file: string; line?: number };
}

/** What an evidence provider observed. Times in milliseconds since the epoch. @public */
export interface Fact {
  /** `<provider>.<fact>`. */
  name: string;
  provider: string;
  /** What was looked at: an entity ref, a URL, a repository. */
  target: string;
  /** JSON value; absent when the provider could not tell. */
  value?: unknown;
  /** Why it could not tell. */
  cannotTell?: string;
  observedAt: number;
  expiresAt?: number;
  /** How often in a row this value has been seen. */
  seen: number;
  /** A page a person can open. */
  url?: string;
}

/** A time-limited exception. @public */
export interface Waiver {
  check: string;
  reason: string;
  by: string;
  expiresAt: number;
}

/** Everything needed to judge one subject. @public */
export interface EvaluationInput {
  checklist: CompiledChecklist;
  entity: CatalogEntity;
  /** Resolved answers, one a check at the most; see `gatherAnswers`. */
  answers: ReadonlyMap<string, Answer>;
  findings: Finding[];
  /** Entities at the end of relations, by lower-case ref: system, its domain, stores, APIs, services, and on through stores. A ref that is missing here does not exist. */
  related: ReadonlyMap<string, CatalogEntity>;
  /** Answers about data classes of related entities' own, by lower-case ref. */
  dataOf: ReadonlyMap<string, string[]>;
  facts?: Fact[];
  waivers?: Waiver[];
  /** When the present value of an answer was first seen, by check id. */
  firstSeen?: Readonly<Record<string, number>>;
  now: number;
  /** Observations that bad news needs. Default 3. */
  badNewsAfter?: number;
  /** Names of the facts that configured providers can observe; absent when there are none. */
  observable?: ReadonlySet<string>;
  /** ISO date, carried into the evaluation. */
  launchDate?: string;
}

/** A contradiction that was found. @public */
export interface ContradictionResult {
  id: string;
  severity: Severity;
  message: string;
  remedy?: string;
}

/** The result of one check for one subject. @public */
export interface CheckResult {
  check: string;
  section: string;
  /** The higher of the check's and its contradictions'. */
  severity: Severity;
  status: CheckStatus;
  /** The status under a waiver. */
  was?: CheckStatus;
  /** False for informational and announced checks: outside every figure. */
  counted: boolean;
  grade?: Grade;
  answer?: Answer;
  /** Epoch ms: since when the present value is known. */
  firstSeenAt?: number;
  /** Why it is not a pass, one sentence. */
  message?: string;
  contradictions?: ContradictionResult[];
  /** The open gate that this check is folded under. */
  gate?: string;
  waiver?: Waiver;
  /** ISO date from which the check counts. */
  announced?: string;
  /** What was observed, when a fact speaks to this check. */
  fact?: Fact;
  /** What the catalog or a fact shows instead of the answer, as an annotation value; only while the check is open. */
  shown?: string;
}

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

/** The result for one subject. @public */
export interface Evaluation {
  checklist: string;
  digest: string;
  entityRef: string;
  evaluatedAt: number;
  /** When time alone may change this evaluation. */
  nextEvaluationAt?: number;
  verdict: Verdict;
  level?: Level;
  score?: Score;
  completeness: Completeness;
  /** Open checks of severity blocker, in checklist order, gates before what they hold. */
  blockers: string[];
  /** Number of open, counted checks by severity. */
  open: { blocker: number; required: number; recommended: number };
  /** Valid classes of the data check; `['none']` when answered none; empty when not answered. */
  dataClasses: string[];
  monitoring: Monitoring;
  /** ISO date. */
  launchDate?: string;
  checks: CheckResult[];
  findings: Finding[];
}

/** One line of the shortest path. @public */
export interface PathStep {
  check: string;
  /** `readiness/code-review`; absent when no annotation can fix it. */
  key?: string;
  /** The suggested value: a placeholder to fill, or what the catalog or a fact has shown. */
  value?: string;
  /** Said in words when no annotation helps. */
  words?: string;
}

/** The fewest open checks whose closing lifts the verdict. @public */
export interface ShortestPath {
  /** The verdict that is reached, at the least. */
  reaches: Verdict;
  steps: PathStep[];
  /** The annotations as a YAML patch, double-quoted, for `metadata.annotations`; empty without keys. */
  patch: string;
}
