// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, Check } from '../../engine';
import { MASK } from '../secrets/readingsOf';
import { readValue } from '../values/readValue';
import type { FindingList } from './FindingList';
import { readAnnotationText } from './readAnnotationText';
import { readSpecialForm } from './readSpecialForm';

/**
 * Reads the answer to one check from one annotation, and reports its mistakes. An answer that cannot be used is
 * `invalid`, with the items that are valid.
 * @internal
 */
export function readAnswer(options: {
  check: Check;
  key: string;
  raw: unknown;
  now: number;
  findings: FindingList;
}): Answer {
  const { check, key, raw, now, findings } = options;
  const clean = readAnnotationText({ key, check: check.id, raw, findings });
  const { text } = clean;
  const answer: Answer = {
    check: check.id,
    form: 'invalid',
    values: [],
    text,
    source: {
      level: 'own',
      entityRef: findings.entityRef,
      key: `readiness/${check.id}`,
    },
  };
  const unusable = clean.secrets.length > 0;

  if (!text) {
    findings.add(key, check.id, {
      code: 'empty-value',
      message: `${key} is empty.`,
      fix: `Answer it, or remove the line: ${check.question}`,
    });
    return answer;
  }

  const special = readSpecialForm({ check, key, text, now });
  if (special) {
    for (const problem of special.problems) {
      findings.add(key, check.id, problem);
    }
    Object.assign(answer, special.answer);
    if (unusable) {
      answer.form = 'invalid';
    }
    return answer;
  }

  // The last item of a list that was cut may be incomplete
  const cut = clean.tooLong && check.answer.type !== 'text';
  const read = readValue({
    check,
    key,
    text: cut
      ? text.slice(0, Math.max(text.lastIndexOf(','), 0)) || text
      : text,
    now,
  });
  answer.values = unusable
    ? read.values.filter(value => !value.includes(MASK))
    : read.values;
  if (unusable || cut) {
    // The problem is reported already; a second finding about the mask or the cut would only confuse
    return answer;
  }
  for (const problem of read.problems) {
    findings.add(key, check.id, problem);
  }
  if (read.problems.length > 0) {
    return answer;
  }
  answer.form = 'value';
  if (read.date !== undefined) {
    answer.date = read.date;
  }
  if (read.link !== undefined) {
    answer.link = read.link;
  }
  if (read.qualifier !== undefined) {
    answer.qualifier = read.qualifier;
  }
  if (read.quantity !== undefined) {
    answer.quantity = read.quantity;
  }
  return answer;
}
