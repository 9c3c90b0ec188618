// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ANSWER_LEVELS } from '../lists';

/** The kind of source of an answer, nearest first. @public */
export type AnswerLevel = (typeof ANSWER_LEVELS)[number];

/** Where an answer comes from. @public */
export interface AnswerSource {
  level: AnswerLevel;
  /** Ref of the entity with the answer (the evaluated entity itself for `own`, `catalog` and `fact`). */
  entityRef: string;
  /** The place in it: `readiness/messaging`, `metadata.tags`, `relations.dependsOn`, a fact's name. */
  key: string;
}

/** The answer to one check. Texts are masked already. @public */
export interface Answer {
  check: string;
  /** `invalid`: an answer that cannot be used; `planned`: a `todo` with a ticket. */
  form: 'value' | 'notApplicable' | 'planned' | 'invalid';
  /** Normalised items: keywords in lower case, free text as written. Valid items only if `invalid`. */
  values: string[];
  /** The number of values left out of a list that is kept or shown; absent if there are none. */
  moreValues?: number;
  /** As written, masked, at most 2,000 characters. */
  text: string;
  /** The date of a `dated` answer, the target date of a planned one; ISO. */
  date?: string;
  /** The link of a dated answer. */
  link?: string;
  /** The word before a URL, such as `missed-run`. */
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
  /** Present if `<check>.confirmed` itself was given. */
  confirmedItself?: string;
  source: AnswerSource;
  /** Refs of other entities that agree (verification: corroborated). */
  corroboratedBy?: string[];
}

/** A number with a unit. `perSecond` is present if the unit can be read as a rate. @public */
export interface Quantity {
  amount: number;
  /** What is counted: `users`, `requests`; lower case. */
  unit: string;
  /** The time unit after `/` or `per`: s, min, h, day, week, month, year. */
  per?: string;
  perSecond?: number;
}
