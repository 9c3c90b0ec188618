// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from '../../engine';
import { parseAnnotations } from '../parseAnnotations';
import { vocabularyOf } from '../vocabularyOf';
import { type AnswerParts, formatAnswer } from './formatAnswer';

const now = Date.parse('2026-11-26T12:00:00Z');

function read(definition: Check['answer'], text: string) {
  const check: Check = {
    id: 'asked',
    question: 'What?',
    severity: 'required',
    answer: definition,
    allowNotApplicable: true,
  };
  return parseAnnotations({
    entity: {
      kind: 'Component',
      metadata: { name: 'a', annotations: { 'readiness/asked': text } },
    },
    vocabulary: vocabularyOf({
      id: 'c',
      title: 'C',
      appliesTo: {},
      sections: [{ id: 's', title: 'S', checks: [check] }],
    }),
    now,
  });
}

describe('formatAnswer', () => {
  it.each<[Check['answer'], AnswerParts]>([
    [{ type: 'text' }, { form: 'value', values: ['serves grades, to all'] }],
    [
      { type: 'choices', values: ['cpu', 'disk'] },
      { form: 'value', values: ['cpu', 'disk'] },
    ],
    [
      { type: 'names', values: ['learners'] },
      { form: 'value', values: ['learners', 'Partner Portal'] },
    ],
    [
      { type: 'url', qualifiers: ['missed-run'] },
      {
        form: 'value',
        qualifier: 'missed-run',
        values: ['https://a.example/x'],
      },
    ],
    [
      { type: 'url', list: true },
      {
        form: 'value',
        values: ['https://a.example/x?a=1,2', 'https://b.example'],
      },
    ],
    [
      { type: 'dated' },
      { form: 'value', values: ['2026-09-01'], link: 'https://a.example' },
    ],
    [{ type: 'text' }, { form: 'notApplicable', reason: 'it has no users' }],
    [
      { type: 'text' },
      { form: 'planned', ticket: 'OPS-12', date: '2027-01-31' },
    ],
  ])('writes %j so that the parser reads %j again', (definition, parts) => {
    const { answers, findings } = read(definition, formatAnswer(parts));
    expect(findings).toEqual([]);
    expect(answers.get('asked')).toMatchObject(parts);
  });

  it.each<[AnswerParts, string, string]>([
    [{ form: 'notApplicable' }, 'n/a -', 'na-without-reason'],
    [
      { form: 'planned', date: '2027-01-31' },
      'todo - by 2027-01-31',
      'wrong-type',
    ],
    [
      { form: 'planned', ticket: 'OPS-1', date: ' ' },
      'todo - OPS-1',
      'wrong-type',
    ],
  ])('leaves the gap of %j, which the parser reports', (parts, text, code) => {
    expect(formatAnswer(parts)).toBe(text);
    expect(
      read({ type: 'text' }, text).findings.map(finding => finding.code),
    ).toContain(code);
  });

  it('gives one line, and nothing for nothing', () => {
    expect(formatAnswer({ form: 'value', values: ['a\n  b', ' '] })).toBe(
      'a b',
    );
    expect(formatAnswer({ form: 'value' })).toBe('');
  });
});
