// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, Check } from '../engine';
import { applyDetails } from './answers/AnswerDetails';
import { FindingList } from './answers/FindingList';
import { reportOrphan } from './answers/reportOrphan';
import { addValues, isDenial, takesSeveral } from './catalog/readSource';
import { corroborate } from './catalog/corroborate';
import { dataClassesOf } from './catalog/dataClassesOf';
import { inheritAnswers } from './catalog/inheritAnswers';
import { RelatedEntityMap } from './catalog/RelatedEntityMap';
import { reportDangling } from './catalog/reportDangling';
import { wellFormedEntities, wellFormedEntity } from './wellFormedEntity';
import { parseAnnotations } from './parseAnnotations';
import { readNeighbourhood } from './readCatalogSources';
import type { EntityAnswers, ReadAnswersOptions } from './types';

/**
 * Everything said about a subject, one answer a check: its own annotation, else its own catalog fields, else its System,
 * else its Domain. Facts, which stand between the own and the inherited ones, are the engine's.
 *
 * @remarks The nearest replaces the others wholly, also when it is invalid: a slip must not turn into somebody else's
 * answer. Only checks that are inheritable are inherited, and of them no `n/a`, no `todo`, and never the data classes.
 * @public
 */
export function readAnswers(options: ReadAnswersOptions): EntityAnswers {
  const { vocabulary, now } = options;
  const entity = wellFormedEntity(options.entity);
  const related = wellFormedEntities(options.related);
  const parsed = parseAnnotations({ entity, vocabulary, now });
  const neighbourhood = new RelatedEntityMap(
    entity,
    related,
    vocabulary.stores,
  );
  const catalog = readNeighbourhood({ neighbourhood, vocabulary, now });
  const answers = new Map<string, Answer>();
  const findings = new FindingList(entity);
  findings.take(parsed.findings);
  findings.take(catalog.findings);

  for (const check of vocabulary.checks.values()) {
    const own = parsed.answers.get(check.id);
    const answer = withAdditions(
      check,
      own ?? catalog.answers.get(check.id),
      catalog.additions.get(check.id),
    );
    const details = parsed.details?.get(check.id);
    if (!answer) {
      if (details && check.answeredBy?.length) {
        reportOrphan(check.id, details.keys, findings);
      }
      continue;
    }
    if (answer.source.level === 'catalog') {
      applyDetails(answer, details, parsed.confirmed);
    }
    answers.set(check.id, answer);
  }

  findings.take(inheritAnswers({ entity, related, vocabulary, now, answers }));
  reportDangling(entity, related, findings);

  const dataOf = new Map<string, string[]>();
  for (const [ref, other] of related) {
    const classes = dataClassesOf(other, vocabulary, now);
    if (classes) {
      dataOf.set(ref, classes);
    }
  }
  for (const answer of answers.values()) {
    const { level } = answer.source;
    const check = vocabulary.checks.get(answer.check);
    if (check && (level === 'own' || level === 'catalog')) {
      const refs = corroborate({
        answer,
        check,
        neighbourhood,
        dataOf,
        vocabulary,
      });
      if (refs) {
        answer.corroboratedBy = refs;
      }
    }
  }
  return {
    answers,
    findings: findings.finish(),
    launchDate: parsed.launchDate,
    dataOf,
  };
}

/** Joins what the catalog adds to a valid answer; an answer that denies, or is none, is left to stand for itself. */
function withAdditions(
  check: Check,
  answer: Answer | undefined,
  addition: Answer | undefined,
): Answer | undefined {
  if (!addition || !answer) {
    return answer ?? addition;
  }
  if (
    answer.form === 'value' &&
    takesSeveral(check) &&
    !answer.values.some(isDenial)
  ) {
    const { text } = answer;
    addValues(answer, addition.values);
    // The text stays what the owner said
    answer.text = text;
  }
  return answer;
}
