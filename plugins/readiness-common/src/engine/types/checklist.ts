// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AnswerDefinition } from '../answerTypes';
import type {
  COMPARISONS,
  LINK_KINDS,
  SEVERITIES,
  SOURCE_KINDS,
} from '../lists';
import type { StoreKind, StoreRule } from './store';

/** The weight of an open check. `informational` checks do not count in any figure. @public */
export type Severity = (typeof SEVERITIES)[number];

/**
 * A catalog field that answers a check, so that nobody writes a thing twice.
 *
 * - `field`: a dotted path in the entity, `metadata.description`
 * - `annotation`, `label`: the value of `key`
 * - `tag`: every tag that is a key of `map`, or that starts with `prefix` (the rest is the value)
 * - `link`: the URL of a link that is a `linkKind`, whose type equals `linkType`, or whose title or URL matches `match`
 *   (case-insensitive)
 * - `repository`: the repositories that annotations, a source location, links or the place of the entity's file name
 * - `relation`: refs at the end of `relation`, narrowed to `kinds`, `types` (spec.type), a `store` kind of {@link
 *   Checklist.stores}, or to those that another entity depends on too (`shared`); the value is `value`, or what `map`
 *   gives for the target's kind or else its spec.type, or the target's name
 * @public
 */
export interface CatalogSource {
  from: (typeof SOURCE_KINDS)[number];
  key?: string;
  prefix?: string;
  match?: string;
  linkType?: string;
  linkKind?: (typeof LINK_KINDS)[number];
  relation?: string;
  kinds?: string[];
  types?: string[];
  stores?: StoreKind[];
  /** Only targets that another entity depends on too. */
  shared?: boolean;
  value?: string;
  /** Raw value (lower-case) to answer value. With a map, raw values that are not in it are ignored. */
  map?: Record<string, string>;
  /** `add` adds to the owner's answer instead of being replaced by it (consumers). Default `answer`. */
  mode?: 'answer' | 'add';
}

/** One entry of an answer mapping: how a fact answers a check. @public */
export interface AnswerMapping {
  /** An answer of the check. Absent: the observed value itself. */
  value?: string;
  /**
   * A predicate over `{entity, answers, facts, derived}`, evaluated only while the fact is live and can tell. It sees the
   * answers of people, the catalog and facts without `answerMapping`, and what is derived from them.
   */
  when: unknown;
  /**
   * Only a part was observed, and the fact lists the rest: an answer that agrees is corroborated, not verified. The
   * entry does not answer by itself and contradicts nothing.
   */
  inPart?: boolean;
}

/** How a fact answers or verifies a check. @public */
export interface EvidenceDefinition {
  /** Name of the fact, `<provider>.<fact>`, e.g. `repository.license`. */
  fact: string;
  /**
   * How the value of the fact becomes an answer, if it is not one already: the first entry whose `when` is true. If
   * none is, the fact cannot tell.
   */
  answerMapping?: AnswerMapping[];
  /** How the answer of the fact is compared with the given one: see `compareFact`. Default `equals`. */
  compare?: (typeof COMPARISONS)[number];
  /** The fact answers if there is no other answer. */
  answers?: boolean;
  /** The check is `unknown` without a live fact. */
  required?: boolean;
}

/** One question, as data. @public */
export interface Check {
  id: string;
  /** Short name for people, in sentence case. Default: see `checkTitle`. */
  title?: string;
  question: string;
  why?: string;
  severity: Severity;
  answer: AnswerDefinition;
  /** Values that fail (whole items, case-insensitive). */
  fails?: string[];
  /** A predicate of `@backstage/filter-predicates` over `{entity, answers, facts, derived}`; false fails. */
  passWhen?: unknown;
  /** The message if the check fails by `fails` or `passWhen`. */
  failMessage?: string;
  /** A predicate; false makes the check not applicable, once the answers to its prerequisites are valid and pass. */
  appliesWhen?: unknown;
  answeredBy?: CatalogSource[];
  evidence?: EvidenceDefinition;
  /** ISO 8601 duration, e.g. `P365D`. */
  freshness?: string;
  inheritable?: boolean;
  allowNone?: boolean;
  allowNotApplicable?: boolean;
  /** ISO date; until then evaluated and shown as announced, but not counted. */
  effectiveFrom?: string;
  /**
   * The link of this check's answer counts if this check has no answer (the link of load-test for load-test-details).
   */
  linkOf?: string;
  remedy?: { text: string; example?: string };
}

/** A heading of the checklist with its checks. @public */
export interface Section {
  id: string;
  title: string;
  /**
   * Reasons of waivers and what was observed are only for the owner and those of `readiness.sensitive`. Answers are
   * annotations, which everyone sees who may read the entity.
   */
  sensitive?: boolean;
  checks: Check[];
}

/** A rule that finds two answers, or an answer and the catalog or a fact, in disagreement. @public */
export interface Contradiction {
  id: string;
  severity: Severity;
  /** The check it counts against. */
  check: string;
  /** Checks that must have valid answers: an absent answer never contradicts. */
  requires?: string[];
  /** Facts that must be known. */
  requiresFacts?: string[];
  /** A predicate over `{entity, answers, facts, derived}`; true contradicts. */
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
  /** A predicate over the entity itself (`kind`, `spec.type`, ...) that selects the entities in scope. */
  appliesTo: unknown;
  roles?: { dataClasses?: string; monitoring?: string };
  sections: Section[];
  contradictions?: Contradiction[];
  stores?: StoreRule[];
  /** Other names owners may use for a check, e.g. `database: persistence`. */
  aliases?: Record<string, string>;
}
