// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compiledChecklist,
  type TestContradiction,
} from '../../testing/compiledChecklist';
import {
  evaluationInput,
  type TestAnswer,
} from '../../testing/evaluationInput';
import { evaluate } from '../evaluate';
import type { CheckResult } from '../types/result';
import type { PredicateContext } from '../types/compiled';

const CLASSES = ['none', 'pii', 'confidential'];

function hasAnswer(check: string, value: string) {
  return ({ answers }: PredicateContext) =>
    answers[check]?.includes(value) ?? false;
}

const inSplunk: TestContradiction = {
  id: 'classified-data-in-splunk',
  severity: 'blocker',
  check: 'log-collection',
  requires: ['log-contents', 'log-collection'],
  contradicts: context =>
    hasAnswer('log-collection', 'splunk')(context) &&
    hasAnswer('log-contents', 'pii')(context),
  message: '{answer:log-contents} goes to {answer:log-collection}.',
  remedy: 'Keep it out of the logs.',
};

function evaluateAll(
  answers: Record<string, TestAnswer>,
  contradictions: TestContradiction[] = [inSplunk],
): Record<string, CheckResult> {
  const checklist = compiledChecklist({
    roles: { dataClasses: 'data' },
    checks: [
      { id: 'data', answer: { type: 'choices', values: CLASSES } },
      { id: 'log-contents', answer: { type: 'choices', values: CLASSES } },
      { id: 'log-collection', fails: ['none'] },
      {
        id: 'gated',
        prerequisites: ['data'],
        applies: hasAnswer('data', 'pii'),
      },
    ],
    contradictions,
  });
  const { checks } = evaluate(evaluationInput({ checklist, answers }));
  return Object.fromEntries(checks.map(result => [result.check, result]));
}

describe('contradictions', () => {
  it('count against one check, with the higher severity and a message', () => {
    const results = evaluateAll({
      'log-collection': 'splunk',
      'log-contents': 'pii',
    });
    expect(results['log-collection']).toMatchObject({
      status: 'contradicted',
      severity: 'blocker',
      message: 'pii goes to splunk.',
      contradictions: [
        {
          id: 'classified-data-in-splunk',
          severity: 'blocker',
          message: 'pii goes to splunk.',
          remedy: 'Keep it out of the logs.',
        },
      ],
    });
    expect(results['log-contents']).toMatchObject({
      status: 'pass',
      severity: 'required',
    });
  });

  it('never arise from missing answers', () => {
    const eager = { ...inSplunk, contradicts: () => true };
    expect(
      evaluateAll({ 'log-contents': 'pii' }, [eager])['log-collection'].status,
    ).toBe('unanswered');
    expect(
      evaluateAll({ 'log-collection': 'splunk' }, [eager])['log-collection'],
    ).toMatchObject({ status: 'pass', severity: 'required' });
    const withoutRequires = { ...eager, requires: [] };
    const silent = evaluateAll({}, [withoutRequires])['log-collection'];
    expect(silent.status).toBe('unanswered');
    expect(silent.contradictions).toBeUndefined();
  });

  it('count the valid classes of a partly invalid list, and no other partial answers', () => {
    const half: TestAnswer = { form: 'invalid', values: ['pii', 'none'] };
    const results = evaluateAll({
      'log-collection': 'splunk',
      'log-contents': half,
      data: half,
    });
    expect(results['log-contents'].status).toBe('unanswered');
    expect(results['log-collection'].status).toBe('contradicted');
    const onlyNone = evaluateAll({
      'log-collection': 'splunk',
      'log-contents': { form: 'invalid', values: ['none'] },
    });
    expect(onlyNone['log-collection'].status).toBe('pass');
    const other = evaluateAll(
      {
        'log-collection': { form: 'invalid', values: ['splunk'] },
        'log-contents': 'pii',
      },
      [{ ...inSplunk, check: 'log-contents' }],
    );
    expect(other['log-contents'].status).toBe('pass');
  });

  it('leave a failing answer failing, and ignore a check that does not apply', () => {
    const always = {
      id: 'x',
      severity: 'blocker',
      contradicts: () => true,
    } as const;
    const results = evaluateAll(
      { 'log-collection': 'none', data: 'none', dependents: 'x' },
      [
        { ...always, check: 'log-collection' },
        { ...always, check: 'gated' },
      ],
    );
    expect(results['log-collection']).toMatchObject({
      status: 'fail',
      severity: 'blocker',
      message: '"none" fails the check.',
    });
    expect(results.gated).toMatchObject({
      status: 'notApplicable',
      severity: 'required',
    });
    expect(results.gated.contradictions).toBeUndefined();
  });

  it('are closed by confirming the answer, when the rule allows it', () => {
    const rule: TestContradiction = {
      id: 'api',
      check: 'data',
      contradicts: () => true,
      closedByConfirmed: 'data',
    };
    const at = (confirmedItself?: string) =>
      evaluateAll({ data: { values: ['none'], confirmedItself } }, [rule]).data
        .status;
    expect(at()).toBe('contradicted');
    expect(at('2026-11-01')).toBe('pass');
    expect(at('2027-11-01')).toBe('contradicted');
    expect(at('soon')).toBe('contradicted');
  });

  it('show facts in words: a list by its first items and names, including new values', () => {
    const told = (
      value: unknown,
      consecutive = 3,
      message = '{fact:probe.a}',
      shown?: string,
    ) =>
      evaluate(
        evaluationInput({
          checklist: compiledChecklist({
            checks: [{ id: 'data' }],
            contradictions: [
              {
                id: 'x',
                check: 'data',
                contradicts: () => true,
                message,
              },
            ],
          }),
          answers: { data: 'none' },
          facts: [
            {
              name: 'probe.a',
              provider: 'probe',
              target: 't',
              observedAt: 0,
              consecutive,
              value,
              shown,
            },
          ],
        }),
      ).checks[0].message;
    expect(told(true)).toBe('yes');
    expect(told(['a', 'b', 'c'])).toBe('a, b, c');
    expect(told(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
    expect(told(['a', 'b', 'c', 'd', 'and 5 more'])).toBe('a, b, c and 6 more');
    expect(told(['a', 'and 5 more'])).toBe('a and 5 more');
    expect(told([{ name: 'db', kind: 'database' }, 'x'])).toBe('db, x');
    expect(told({ a: 1 })).toBe('{"a":1}');
    expect(told([])).toBe('nothing');
    expect(told('y'.repeat(121))).toBe(`${'y'.repeat(119)}…`);
    expect(told('fresh', 1)).toBe('fresh');
    // A name may look like a code: only the message knows.
    const codes = ['credentials-in-url', 'GPL-3.0', 'a-1'];
    expect(told(codes)).toBe('credentials-in-url, GPL-3.0, a-1');
    expect(told(codes, 3, '{words:probe.a}')).toBe(
      'a name and password in a URL, GPL-3.0, a-1',
    );
    expect(told([{ name: 'course-discovery' }])).toBe('course-discovery');
    // What the provider shows instead of a value
    expect(told(100, 3, '{fact:probe.a}', '512 events')).toBe('512 events');
    expect(told('no-data', 3, '{words:probe.a}', 'without data: A')).toBe(
      'without data: A',
    );
    expect(told(1, 3, '{fact:probe.a}', 'x'.repeat(900))).toHaveLength(500);
  });

  it('come most severe first, whatever their order in the checklist', () => {
    const rule = (id: string, severity: 'required' | 'blocker') => ({
      id,
      severity,
      check: 'data',
      contradicts: () => true,
      message: '{answer:nobody} {fact:nobody} {derived:nobody}',
    });
    const rules = [
      rule('b', 'required'),
      rule('a', 'required'),
      rule('c', 'blocker'),
    ];
    const there = evaluateAll({ data: 'none' }, rules);
    expect(there.data.contradictions?.map(({ id }) => id)).toEqual([
      'c',
      'a',
      'b',
    ]);
    expect(there.data.message).toBe('nothing nothing nothing');
    expect(evaluateAll({ data: 'none' }, [...rules].reverse())).toEqual(there);
  });
});
