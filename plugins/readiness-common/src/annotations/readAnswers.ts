// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, Check } from '../engine';
import { takesSeveral } from '../engine/answerTypes';
import { applyDetails } from './answers/AnswerDetails';
import { FindingList } from './answers/FindingList';
import { reportOrphan } from './answers/reportOrphan';
import { addValues, isDenial } from './catalog/readSource';
import { corroborate } from './catalog/corroborate';
import { dataClassesOf } from './catalog/dataClassesOf';
import { inheritAnswers } from './catalog/inheritAnswers';
import { RelatedEntityMap } from './catalog/RelatedEntityMap';
import { reportDangling } from './catalog/reportDangling';
import { wellFormedEntities, wellFormedEntity } from './wellFormedEntity';
import { parseAnnotations } from './parseAnnotations';
import { readRelatedEntities } from './readCatalogSources';
import type { EntityAnswers, ReadAnswersOptions } from './types';

/**
 * All answers about an entity, one for each check: from its own annotation, else its own catalog fields, else its
 * System, else its Domain. Facts rank between own and inherited answers; the engine adds them.
 *
 * @remarks The nearest answer replaces the others entirely, even an invalid one: a mistake must not bring in the answer
 * of another entity. Only inheritable checks are inherited, without `n/a` and `todo`, and never the data classes.
 * @public
 */
export function readAnswers(options: ReadAnswersOptions): EntityAnswers {
  const { vocabulary, now } = options;
  const entity = wellFormedEntity(options.entity);
  const related = wellFormedEntities(options.related);
  const parsed = parseAnnotations({ entity, vocabulary, now });
  const relatedEntities = new RelatedEntityMap(
    entity,
    related,
    vocabulary.stores,
  );
  const catalog = readRelatedEntities({ relatedEntities, vocabulary, now });
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
        relatedEntities,
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
    ...(parsed.waivers?.size && { waiverRequests: parsed.waivers }),
  };
}

/** Adds the items of the catalog to a valid answer; `none`, and an answer that cannot be used, stay as they are. */
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
    takesSeveral(check.answer) &&
    !answer.values.some(isDenial)
  ) {
    const { text } = answer;
    addValues(answer, addition.values);
    // The text stays as the owner wrote it
    answer.text = text;
  }
  return answer;
}
