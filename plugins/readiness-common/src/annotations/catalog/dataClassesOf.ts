// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../../engine';
import { collectAnnotations } from '../answers/collectAnnotations';
import { FindingList } from '../answers/FindingList';
import { readAnswer } from '../answers/readAnswer';
import type { CatalogAnswers, Vocabulary } from '../types';
import { RelatedEntityMap } from './RelatedEntityMap';
import { readCheck } from './readCheck';

/**
 * The valid data classes in the own answer of an entity; `undefined` without such an answer. Findings about it are
 * reported to the owner of that entity.
 * @internal
 */
export function dataClassesOf(
  entity: CatalogEntity,
  vocabulary: Vocabulary,
  now: number,
): string[] | undefined {
  const check =
    vocabulary.dataClasses === undefined
      ? undefined
      : vocabulary.checks.get(vocabulary.dataClasses);
  if (!check) {
    return undefined;
  }
  const findings = new FindingList(entity);
  const given = collectAnnotations(entity);
  const own = given.get(check.id);
  if (own) {
    const { key, raw } = own;
    const { values } = readAnswer({ check, key, raw, now, findings });
    return values.length > 0 ? values : undefined;
  }
  if (!check.answeredBy) {
    return undefined;
  }
  const read: CatalogAnswers = {
    answers: new Map(),
    additions: new Map(),
    findings: [],
  };
  // Without its relations: only the store's own answer, not what follows from other entities
  const relatedEntities = new RelatedEntityMap(
    entity,
    new Map(),
    vocabulary.stores,
  );
  readCheck(check, { relatedEntities, vocabulary, now }, read, findings);
  return read.answers.get(check.id)?.values;
}
