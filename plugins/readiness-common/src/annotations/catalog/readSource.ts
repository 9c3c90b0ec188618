// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, CatalogSource, Check } from '../../engine';
import { takesSeveral } from '../../engine/answerTypes';
import { cleanText } from '../answers/cleanText';
import type { FindingList } from '../answers/FindingList';
import { readValue } from '../values/readValue';
import type { RelatedEntityMap } from './RelatedEntityMap';
import { sourceItems } from './sourceItems';

/**
 * Reads one catalog source with the reader for annotations. Values that it refuses are ignored, because the field was
 * not written for Readiness; only a secret is reported.
 * @internal
 */
export function readSource(options: {
  relatedEntities: RelatedEntityMap;
  check: Check;
  source: CatalogSource;
  now: number;
  findings: FindingList;
}): Answer | undefined {
  const { relatedEntities, check, source, now, findings } = options;
  const { key, items } = sourceItems(relatedEntities, source);
  let answer: Answer | undefined;
  // Joined once: an entity may have thousands of relations.
  const values: string[] = [];
  for (const item of items) {
    const clean = cleanText(item);
    if (clean.secrets.length > 0) {
      findings.add(key, check.id, {
        code: 'secret',
        message: `${key} contains what looks like ${clean.secrets.join(
          ' and ',
        )}; it is masked here, but everyone who may read the entity can see it.`,
        fix: 'Remove it from the file, and replace the secret itself, because it has leaked.',
      });
      continue;
    }
    const text =
      check.answer.type === 'url'
        ? clean.text.replace(/^url:/, '')
        : clean.text;
    if (!text) {
      continue;
    }
    const read = readValue({ check, key, text, now });
    if (read.problems.length > 0 && !takesSeveral(check.answer)) {
      continue;
    }
    if (read.values.length === 0) {
      continue;
    }
    if (!answer) {
      answer = {
        check: check.id,
        form: 'value',
        values: [],
        text: '',
        source: { level: 'catalog', entityRef: findings.entityRef, key },
      };
    }
    for (const value of read.values) {
      values.push(value);
    }
    if (!takesSeveral(check.answer)) {
      const { date, link, qualifier, quantity } = read;
      Object.assign(
        answer,
        date && { date },
        link && { link },
        qualifier && { qualifier },
        quantity && { quantity },
      );
      break;
    }
  }
  if (answer) {
    addValues(answer, values);
  }
  return answer;
}

/** Joins values without duplicates; any other value replaces `none`. @internal */
export function addValues(answer: Answer, values: string[]): void {
  const seen = new Set(answer.values.map(value => value.toLowerCase()));
  const joined = [...answer.values];
  for (const value of values) {
    if (!seen.has(value.toLowerCase())) {
      seen.add(value.toLowerCase());
      joined.push(value);
    }
  }
  answer.values =
    joined.length > 1 ? joined.filter(value => !isDenial(value)) : joined;
  answer.text = answer.values.join(', ');
}

/** @internal */
export function isDenial(value: string): boolean {
  return value === 'none' || value === 'no';
}
