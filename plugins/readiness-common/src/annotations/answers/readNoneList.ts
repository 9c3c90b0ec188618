// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../../engine';
import type { Vocabulary } from '../types';
import { quote } from '../values/quote';
import { PREFIX, type WrittenAnnotation } from './collectAnnotations';
import type { FindingList } from './FindingList';
import { nameHint } from './nameHint';
import { readAnnotationText } from './readAnnotationText';

/**
 * The words of `readiness/none`, as they are written.
 * @public
 */
export function wordsOfNone(text: string): string[] {
  return text.split(/[,\s]+/).filter(Boolean);
}

/**
 * The check that a word of `readiness/none` lists.
 * @public
 */
export function listedName(word: string): string {
  return word.toLowerCase().replace(/^readiness\//, '');
}

/**
 * Reads `readiness/none`: one line for all questions whose answer is "none".
 *
 * @remarks If a listed question also has its own annotation, that one counts and the duplicate is reported: the more
 * specific answer is more likely to be right.
 * @internal
 */
export function readNoneList(options: {
  given: WrittenAnnotation;
  answers: Map<string, Answer>;
  vocabulary: Vocabulary;
  findings: FindingList;
}): void {
  const { given, answers, vocabulary, findings } = options;
  const { key, raw } = given;
  const { text } = readAnnotationText({ key, check: undefined, raw, findings });
  const items = wordsOfNone(text).map(listedName);
  if (items.length === 0) {
    findings.add(key, undefined, {
      code: 'empty-value',
      message: `${key} is empty.`,
      fix: 'List the questions whose answer is none, or remove the line.',
    });
  }

  const listed = new Set<string>();
  for (const item of items) {
    const check = vocabulary.checks.get(item);
    if (!check) {
      const { target, hint, isAlias } = findings.isFull
        ? {}
        : nameHint(item, vocabulary, true);
      findings.add(key, isAlias ? target : undefined, {
        code: 'unknown-name',
        message: `${key} lists ${quote(
          item,
        )}, which is not a question of the checklist.`,
        fix: hint ?? 'Remove it from the list.',
      });
      continue;
    }
    if (!check.allowNone) {
      findings.add(key, item, {
        code: 'none-not-allowed',
        message: `${key} lists ${item}, which needs an answer of its own.`,
        fix: check.answer.values?.includes('none')
          ? `Remove it from the list and write ${PREFIX}${item}: "none".`
          : `Remove it from the list and answer ${PREFIX}${item}.`,
      });
      continue;
    }
    const own = answers.get(item);
    if (listed.has(item) || isNone(own)) {
      findings.add(key, item, {
        code: 'duplicate-answer',
        message: listed.has(item)
          ? `${key} lists ${item} twice.`
          : `${key} lists ${item}, and ${PREFIX}${item} is "none" as well.`,
        fix: 'Keep only one of them.',
      });
    } else if (own) {
      findings.add(key, item, {
        code: 'none-beside-something',
        message: `${key} lists ${item}, but ${PREFIX}${item} is ${quote(
          own.text,
        )}.`,
        fix: `Remove ${item} from ${key}, or remove ${PREFIX}${item}.`,
      });
    } else {
      answers.set(item, {
        check: item,
        form: 'value',
        values: ['none'],
        text: 'none',
        source: {
          level: 'own',
          entityRef: findings.entityRef,
          key: `${PREFIX}none`,
        },
      });
    }
    listed.add(item);
  }
}

function isNone(answer: Answer | undefined): boolean {
  return answer?.values.length === 1 && answer.values[0] === 'none';
}
