// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
  Evaluation,
  Finding,
} from 'backstage-plugin-readiness-common';

/** What a draft is about. */
export interface DraftSubject {
  /** As its file has it; annotations are strings. */
  entity: CatalogEntity;
  checklist: CompiledChecklist;
  /** Milliseconds since the epoch. */
  now: number;
  /** Evaluates the entity with other annotations, and everything else as it is. */
  evaluate(entity: CatalogEntity): Promise<Evaluation>;
}

/** One annotation that somebody gives. */
export interface GivenAnswer {
  /** Behind `readiness/`: `license`, `license.note`, `confirmed`. */
  name: string;
  value: string;
}

/** What an answer would do, before it is kept. */
export interface Trial {
  given: readonly GivenAnswer[];
  evaluation: Evaluation;
  /** Contradictions that are there with it and not without it, as sentences. */
  contradicts: string[];
}

/** An answer that cannot be kept, with what to write instead. */
export interface Refused {
  problems: Pick<Finding, 'code' | 'message' | 'fix'>[];
}
