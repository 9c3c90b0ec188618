// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { StoreKind, StoreRule } from './store';

/** How much an open check matters. `informational` checks are outside every figure. @public */
export type Severity = 'blocker' | 'required' | 'recommended' | 'informational';

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
 * - `link`: the URL of a link that is a `linkKind`, whose type equals `linkType`, or whose title or URL matches `match`
 *   (case-insensitive)
 * - `repository`: the repositories that annotations, a source location, links or the place of the entity's file name
 * - `relation`: refs at the end of `relation`, narrowed to `kinds`, `types` (spec.type), a `store` kind of
 *   {@link Checklist.stores}, or to those that another entity depends on too (`shared`); the value is `value`, or what `map`
 *   gives for the target's kind or else its spec.type, or the target's name
 * @public
 */
export interface CatalogSource {
  from:
    | 'field'
    | 'annotation'
    | 'label'
    | 'tag'
    | 'link'
    | 'repository'
    | 'relation';
  key?: string;
  prefix?: string;
  match?: string;
  linkType?: string;
  linkKind?: 'dashboard' | 'documentation';
  relation?: string;
  kinds?: string[];
  types?: string[];
  stores?: StoreKind[];
  /** Only targets that another entity depends on too. */
  shared?: boolean;
  value?: string;
  /** Raw value (lower-case) to answer value. With a map, unmapped raw values say nothing. */
  map?: Record<string, string>;
  /** `add` joins what the owner says instead of standing back for it (consumers). Default `answer`. */
  mode?: 'answer' | 'add';
}

/** What a fact says in the words of a check. @public */
export interface AnswerMapping {
  /** An answer of the check. Absent: what was observed, as it is. */
  value?: string;
  /**
   * A predicate over {entity, answers, facts, derived}, asked only while the fact lives and can tell. It sees what people,
   * the catalog and facts without `answerMapping` answered, and what follows from that.
   */
  when: unknown;
  /**
   * Only a part was looked at, and the fact lists the rest: an answer that agrees is corroborated, not verified. It
   * answers for nobody and refutes nothing.
   */
  inPart?: boolean;
}

/** How a fact answers or tests a check. @public */
export interface EvidenceDefinition {
  /** Name of the fact, `<provider>.<fact>`, e.g. `repository.license`. */
  fact: string;
  /**
   * What the fact says in the words of the check, where its own are others: the first whose `when` holds. When none does,
   * the fact cannot tell.
   */
  answerMapping?: AnswerMapping[];
  /** How what the fact says is compared with the answer: see `compareFact`. Default `equals`. */
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
  allowNone?: boolean;
  allowNotApplicable?: boolean;
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
  check: string;
  /** Checks whose valid answers are needed: silence never accuses. */
  requires?: string[];
  /** Facts that are needed. */
  requiresFacts?: string[];
  /** A predicate over {entity, answers, facts, derived}; true contradicts. */
  when: unknown;
  /**
   * May hold `{answer:check}`, `{derived:name}`, `{fact:name}` (as it is) and `{words:name}` (a fact whose values are codes,
   * such as `stack-trace`, written as words).
   */
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
