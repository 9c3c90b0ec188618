// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

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
  /** How many values were left out of a list that is kept or shown; absent when none was. */
  moreValues?: number;
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
