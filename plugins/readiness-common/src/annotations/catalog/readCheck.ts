// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, Check } from '../../engine';
import { isDescriptive, takesSeveral } from '../../engine/answerTypes';
import type { FindingList } from '../answers/FindingList';
import type { CatalogAnswers } from '../types';
import type { Vocabulary } from '../types';
import { quote } from '../values/quote';
import type { RelatedEntityMap } from './RelatedEntityMap';
import { addValues, isDenial, readSource } from './readSource';

/** Reads the catalog sources of one check. @internal */
export function readCheck(
  check: Check,
  options: {
    relatedEntities: RelatedEntityMap;
    vocabulary: Vocabulary;
    now: number;
  },
  read: CatalogAnswers,
  findings: FindingList,
): void {
  const { relatedEntities, now } = options;
  const { dataClasses } = options.vocabulary;
  let disagrees: string | undefined;
  for (const source of check.answeredBy ?? []) {
    const answer = readSource({
      relatedEntities,
      check,
      source,
      now,
      findings,
    });
    if (!answer) {
      continue;
    }
    const into = source.mode === 'add' ? read.additions : read.answers;
    const before = into.get(check.id);
    if (!before) {
      into.set(check.id, answer);
      continue;
    }
    if (
      source.mode !== 'add' &&
      disagree(check, before, answer, check.id === dataClasses)
    ) {
      disagrees = `${before.source.key} is ${quote(before.text)}, ${
        answer.source.key
      } is ${quote(answer.text)}`;
    }
    if (takesSeveral(check.answer)) {
      addValues(before, answer.values);
      if (!before.source.key.split(', ').includes(answer.source.key)) {
        before.source.key += `, ${answer.source.key}`;
      }
    }
  }
  const answer = read.answers.get(check.id);
  if (disagrees !== undefined && answer) {
    findings.add(answer.source.key.split(', ')[0], check.id, {
      code: 'sources-disagree',
      message: `${check.id}: ${disagrees}; ${quote(answer.text)} is used.`,
      fix: `Correct one of them, or add readiness/${check.id}.`,
    });
  }
}

function disagree(
  check: Check,
  before: Answer,
  answer: Answer,
  isDataClasses: boolean,
): boolean {
  const values = new Set(answer.values);
  const same =
    before.values.length === answer.values.length &&
    before.values.every(value => values.has(value));
  if (same) {
    return false;
  }
  if (isDataClasses) {
    return true;
  }
  if (takesSeveral(check.answer)) {
    return before.values.some(isDenial) !== answer.values.some(isDenial);
  }
  return !isDescriptive(check.answer);
}
