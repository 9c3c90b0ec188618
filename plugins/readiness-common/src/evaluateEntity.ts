// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readAnswers, sanitizeEntity, vocabularyOf } from './annotations';
import type { EntityAnswers, Vocabulary } from './annotations';
import { evaluateWithThreshold, shortenResult } from './engine';
import type {
  CatalogEntity,
  CompiledChecklist,
  Evaluation,
  FactDescription,
  ObservableFacts,
  ObservedFact,
  VerificationDemand,
  Waiver,
} from './engine';

/** The input of {@link evaluateEntity}. @public */
export interface EvaluateEntityOptions {
  checklist: CompiledChecklist;
  entity: CatalogEntity;
  /** By lower-case ref; see `EvaluationInput.related`. */
  related: ReadonlyMap<string, CatalogEntity>;
  /**
   * What {@link readEntityAnswers} gives for the same entity, when that is known already. The entity has to be sanitized
   * then; whoever reads the answers does so afterwards, as a secret that was taken out before is not found.
   */
  answers?: EntityAnswers;
  facts?: ObservedFact[];
  waivers?: Waiver[];
  firstSeen?: Readonly<Record<string, number>>;
  now: number;
  /** The failure threshold: observations in a row that must all be worse before a worse fact counts. Default 3. */
  failureThreshold?: number;
  /** The facts that configured providers can observe. */
  observable?: ObservableFacts;
  /** What providers declare of their facts, by name. */
  factDescriptions?: ReadonlyMap<string, FactDescription>;
  /** What must be verified before a service is ready. Default: nothing. */
  verificationDemand?: VerificationDemand;
  /** Leaves long lists as they are, for whoever counts what is in them. Default: they are shortened for the reader. */
  keepsLongLists?: boolean;
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
 * The answers that an entity and its related entities give to a checklist: annotations, catalog sources, inheritance.
 * Never throws for anything an owner wrote.
 * @public
 */
export function readEntityAnswers(
  options: Pick<
    EvaluateEntityOptions,
    'checklist' | 'entity' | 'related' | 'now'
  >,
): EntityAnswers {
  const { checklist, entity, related, now } = options;
  return readAnswers({
    entity,
    related,
    vocabulary: cachedVocabulary(checklist),
    now,
  });
}

/**
 * Reads the answers of an entity and evaluates them with what was observed, failure threshold included. Command line, API
 * and sweep all use it, so that they agree. Never throws for anything an owner wrote.
 * @public
 */
export function evaluateEntity(options: EvaluateEntityOptions): Evaluation {
  const { answers, keepsLongLists = false, ...input } = options;
  const evaluation = evaluateWithThreshold({
    ...input,
    ...(answers ?? readEntityAnswers(options)),
    entity: answers ? options.entity : sanitizeEntity(options.entity),
  });
  return keepsLongLists
    ? evaluation
    : { ...evaluation, checks: evaluation.checks.map(shortenResult) };
}
