// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readAnswers, sanitizeEntity, vocabularyOf } from './annotations';
import type { Vocabulary } from './annotations';
import { evaluate, shortenResult } from './engine';
import type {
  CatalogEntity,
  CompiledChecklist,
  Evaluation,
  Fact,
  Waiver,
} from './engine';

/** The input of {@link evaluateEntity}. @public */
export interface EvaluateEntityOptions {
  checklist: CompiledChecklist;
  entity: CatalogEntity;
  /** By lower-case ref; see `EvaluationInput.related`. */
  related: ReadonlyMap<string, CatalogEntity>;
  facts?: Fact[];
  waivers?: Waiver[];
  firstSeen?: Readonly<Record<string, number>>;
  now: number;
  /** The failure threshold: equal observations in a row before a worse one counts. Default 3. */
  failureThreshold?: number;
  /** Names of the facts that configured providers can observe. */
  observable?: ReadonlySet<string>;
}

/** A checklist serves thousands of entities: its vocabulary is computed once. */
const vocabularies = new WeakMap<CompiledChecklist, Vocabulary>();

function cachedVocabulary(checklist: CompiledChecklist): Vocabulary {
  let vocabulary = vocabularies.get(checklist);
  if (!vocabulary) {
    vocabulary = vocabularyOf(checklist.source);
    vocabularies.set(checklist, vocabulary);
  }
  return vocabulary;
}

/**
 * Reads the answers of an entity and its related entities, and evaluates it: annotations, catalog sources, inheritance,
 * then the engine. Long lists are shortened. Never throws, whatever an owner wrote.
 * @public
 */
export function evaluateEntity(options: EvaluateEntityOptions): Evaluation {
  const { checklist, entity, related, now } = options;
  const vocabulary = cachedVocabulary(checklist);
  const entityAnswers = readAnswers({ entity, related, vocabulary, now });
  // Sanitized after reading: a secret removed before could not be reported.
  const evaluation = evaluate({
    ...options,
    ...entityAnswers,
    entity: sanitizeEntity(entity),
  });
  return { ...evaluation, checks: evaluation.checks.map(shortenResult) };
}
