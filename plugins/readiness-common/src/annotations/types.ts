// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AnswerDetails } from './answers/AnswerDetails';
import type { AnnotatedWaiver } from './answers/readWaiver';
import type {
  Answer,
  CatalogEntity,
  Check,
  Finding,
  StoreRule,
} from '../engine';

/** What the parser needs to know of a checklist; see `vocabularyOf`. @public */
export interface Vocabulary {
  checks: ReadonlyMap<string, Check>;
  aliases: Readonly<Record<string, string>>;
  stores: StoreRule[];
  /** The check that holds the data classes. */
  dataClasses?: string;
}

/** The content of one entity's `readiness/*` annotations. @public */
export interface ParsedAnnotations {
  /** By check id; `invalid` ones included. */
  answers: Map<string, Answer>;
  findings: Finding[];
  /** ISO date of `readiness/confirmed`. */
  confirmed?: string;
  /** ISO date of `readiness/launch-date`. */
  launchDate?: string;
  /** By check id, also without an annotation for the check: a catalog source may answer it. */
  details?: ReadonlyMap<string, AnswerDetails>;
  /** What is requested by `readiness/<check>.waiver`, by check id. */
  waivers?: ReadonlyMap<string, AnnotatedWaiver>;
}

/** All answers about an entity, with the nearest source chosen for each check. @public */
export interface EntityAnswers {
  /** At most one answer for each check. */
  answers: Map<string, Answer>;
  findings: Finding[];
  launchDate?: string;
  /** Own data classes of related entities, by lower-case ref; only of entities that answer. */
  dataOf: Map<string, string[]>;
  /** What the entity itself requests by `readiness/<check>.waiver`, by check id. */
  waiverRequests?: ReadonlyMap<string, AnnotatedWaiver>;
}

/** @public */
export interface ReadAnswersOptions {
  entity: CatalogEntity;
  related: ReadonlyMap<string, CatalogEntity>;
  vocabulary: Vocabulary;
  now: number;
}

/** What an entity says in fields that are not ours. @internal */
export interface CatalogAnswers {
  /** By check id, `source.level` being `catalog`. */
  answers: Map<string, Answer>;
  /** By check id: what joins the owner's answer instead of standing back for it. */
  additions: Map<string, Answer>;
  findings: Finding[];
}
