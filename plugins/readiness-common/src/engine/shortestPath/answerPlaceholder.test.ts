// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AnswerDefinition } from '../answerTypes';
import { answerPlaceholder, stayingOpen } from './answerPlaceholder';

describe('answerPlaceholder', () => {
  it.each<[AnswerDefinition, string]>([
    [{ type: 'text', minLength: 20 }, '<text of at least 20 characters>'],
    [
      { type: 'url', values: ['none'], qualifiers: ['missed-run'] },
      '<URL | missed-run URL | none>',
    ],
    [{ type: 'url', list: true }, '<one or more of URL>'],
    [{ type: 'names', values: ['none'] }, '<one or more of names | none>'],
    [{ type: 'quantity' }, '<number and unit, such as 2000 users/day>'],
    [{ type: 'dated', values: ['no'] }, '<YYYY-MM-DD and URL | no>'],
    [{ type: 'license', values: ['missing'] }, '<SPDX expression | missing>'],
  ])('%j', (answer, expected) => {
    expect(answerPlaceholder({ answer }, undefined)).toBe(expected);
  });

  it('offers what closes the check, and nothing else', () => {
    const choices: AnswerDefinition = {
      type: 'choices',
      values: ['diagnosis', 'operation', 'other'],
    };
    const url: AnswerDefinition = { type: 'url', values: ['none', 'standard'] };
    expect([
      answerPlaceholder({ answer: url, fails: ['None'] }, undefined),
      answerPlaceholder({ answer: url }, ['standard']),
      answerPlaceholder({ answer: url }, ['*']),
      answerPlaceholder({ answer: choices }, ['diagnosis, operation']),
      answerPlaceholder({ answer: choices }, ['other']),
    ]).toEqual([
      '<URL | standard>',
      '<standard>',
      '<URL>',
      '<diagnosis and operation>',
      '<one or more of other>',
    ]);
    expect([
      stayingOpen({ answer: url, fails: ['None'] }, undefined),
      stayingOpen({ answer: url }, ['*']),
      stayingOpen({ answer: choices }, ['diagnosis, operation']),
    ]).toEqual([['none'], ['none', 'standard'], ['other']]);
  });
});
