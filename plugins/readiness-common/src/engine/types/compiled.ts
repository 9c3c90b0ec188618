// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check, Checklist, Contradiction } from './checklist';
import type { CatalogEntity } from './entity';

/** The input of predicates. Every answer is a list; absent means unanswered. @public */
export interface PredicateContext {
  entity: CatalogEntity;
  answers: Record<string, string[]>;
  facts: Record<string, unknown>;
  derived: Record<string, string[]>;
}

/** A compiled predicate. @public */
export type Predicate = (context: PredicateContext) => boolean;

/** An answer mapping with its predicate compiled. @public */
export interface CompiledAnswerMapping {
  value?: string;
  holds: Predicate;
  /** See `AnswerMapping.inPart`. */
  inPart?: boolean;
}

/** A check with its predicates compiled. @public */
export interface CompiledCheck extends Check {
  section: string;
  /** `evidence.answerMapping`. */
  answerMapping?: CompiledAnswerMapping[];
  passes?: Predicate;
  applies?: Predicate;
  /** The checks whose answers `appliesWhen` uses. */
  prerequisites: string[];
  /** `freshness` in milliseconds. */
  freshnessMs?: number;
  /** `effectiveFrom` in milliseconds since the epoch. */
  effectiveFromMs?: number;
}

/** A contradiction with its predicate compiled. @public */
export interface CompiledContradiction extends Contradiction {
  contradicts: Predicate;
}

/** A checklist ready for evaluation. Made by `compileChecklist` of readiness-node. @public */
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
