// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Check, isClosed } from 'backstage-plugin-readiness-common';
import { suggest } from '../nearest';
import type { ProblemList } from './ProblemList';

/** Words that annotations use for something else, or that YAML does not read as text. */
const reserved = ['n/a', 'todo', 'true', 'false', 'null'];

/** Reports the words, which must be answers, that cannot be one. @internal */
export function verifyWords(
  list: ProblemList,
  holder: object,
  words: [member: string | number, word: string][],
  check: Check,
): void {
  const { values = [], type } = check.answer;
  for (const [member, word] of words) {
    const known = values.includes(word.toLowerCase());
    if (
      !known &&
      (isClosed(check.answer) || (type !== 'names' && values.length))
    ) {
      list.value(
        holder,
        member,
        `"${word}" is never an answer of "${check.id}"; ${suggest(
          word,
          values,
        )}`,
      );
    }
  }
}

/** Checks the answer of a check, and the answer words that the check uses elsewhere. @internal */
export function verifyAnswer(list: ProblemList, check: Check): void {
  const { answer } = check;
  const values = answer.values ?? [];
  if (isClosed(check.answer) && values.length < 2) {
    list.value(
      answer,
      'values',
      `A "${answer.type}" needs at least two "values", for example values: [yes, no]`,
    );
    return;
  }
  values.forEach((word, index) => {
    let wrong: string | undefined;
    if (word !== word.toLowerCase() || word !== word.trim()) {
      wrong = `write it in lower case without surrounding spaces: "${word
        .trim()
        .toLowerCase()}"`;
    } else if (reserved.includes(word) || /^-?[\d.]+$/.test(word)) {
      wrong = 'owners could not write it in YAML without quotes; use a word';
    } else if (word.includes(',')) {
      wrong = 'a comma separates answers; write two values';
    } else if (values.indexOf(word) !== index) {
      wrong = 'it is listed twice; remove one';
    }
    if (wrong) {
      list.value(values, index, `The value "${word}" cannot be used: ${wrong}`);
    }
  });
  if (check.allowNone && !values.includes('none')) {
    list.value(
      check,
      'allowNone',
      '"allowNone" lets owners answer none; add none to answer.values',
    );
  }
  if (check.allowNotApplicable && values.includes('none')) {
    list.value(
      check,
      'allowNotApplicable',
      '"allowNotApplicable" and the value none exclude each other, because none means the same; remove allowNotApplicable',
    );
  }
  if (check.fails) {
    const words = check.fails.map((word, index): [number, string] => [
      index,
      word,
    ]);
    verifyWords(list, check.fails, words, check);
  }
  for (const source of check.answeredBy ?? []) {
    const { map } = source;
    if (map && isClosed(check.answer)) {
      verifyWords(list, map, Object.entries(map), check);
    }
    if (source.value !== undefined && isClosed(check.answer)) {
      verifyWords(list, source, [['value', source.value]], check);
    }
  }
}
