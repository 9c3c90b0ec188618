// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { judge, TEST_NOW, type TestCheck } from '../../testUtils';
import type { Evaluation, PredicateContext } from '../types';

const DAY = 24 * 60 * 60 * 1000;

function statuses(evaluation: Evaluation): Record<string, string> {
  return Object.fromEntries(
    evaluation.checks.map(({ check, status }) => [check, status]),
  );
}

function says(check: string, value: string) {
  return ({ answers }: PredicateContext) =>
    answers[check]?.includes(value) ?? false;
}

describe('gates', () => {
  const checks: TestCheck[] = [
    {
      id: 'permissions',
      severity: 'blocker',
      gates: ['persistence'],
      applies: ({ answers }) => !answers.persistence?.includes('none'),
    },
    { id: 'persistence', fails: ['punch cards'] },
  ];

  it('is not applicable only by a gate that is valid and passes', () => {
    const none = judge(checks, { answers: { persistence: 'none' } });
    expect(none.checks[0]).toMatchObject({
      status: 'notApplicable',
      message: 'Does not apply, by the answer to persistence.',
    });
    expect(none.verdict).toBe('ready');
    expect(
      statuses(judge(checks, { answers: { persistence: 'mysql' } })),
    ).toEqual({ permissions: 'unanswered', persistence: 'pass' });
  });

  it('stays open under an unanswered gate, even with a passing answer', () => {
    const silent = judge(checks, { answers: { permissions: 'select on x' } });
    expect(silent.checks[0]).toMatchObject({
      status: 'unanswered',
      gate: 'persistence',
      message: 'Cannot be judged before persistence is settled.',
    });
    expect(silent.blockers).toEqual(['permissions']);
  });

  it('is judged under a failing gate that makes it apply', () => {
    const failing = judge(checks, {
      answers: { persistence: 'punch cards', permissions: 'one drawer' },
    });
    expect(failing.checks[0]).toMatchObject({ status: 'pass' });
    expect(failing.checks[0].gate).toBeUndefined();
  });

  it('does not take a waived gate for a settled one', () => {
    const waived = judge(checks, {
      waivers: [
        {
          check: 'persistence',
          reason: 'later',
          by: 'user:default/o',
          expiresAt: TEST_NOW + DAY,
        },
      ],
      answers: { persistence: { form: 'invalid' } },
    });
    expect(waived.checks[0]).toMatchObject({
      status: 'unanswered',
      gate: 'persistence',
    });
  });

  it('follows chains, does not wait for gates that are switched off, and survives cycles', () => {
    const result = judge(
      [
        { id: 'c', gates: ['b'], applies: says('b', 'x') },
        { id: 'b', gates: ['a'], applies: says('a', 'x') },
        { id: 'a' },
        { id: 'off', gates: ['gone'], applies: says('gone', 'x') },
        { id: 'p', gates: ['q'], applies: says('q', 'x') },
        { id: 'q', gates: ['p'], applies: says('p', 'x') },
      ],
      { answers: { a: 'y', p: 'y', q: 'y' } },
    );
    expect(statuses(result)).toEqual({
      a: 'pass',
      b: 'notApplicable',
      c: 'notApplicable',
      off: 'notApplicable',
      p: 'unanswered',
      q: 'unanswered',
    });
  });

  describe('in a chain', () => {
    const said = (check: string, isNot = false) => {
      const isSaid = says(check, isNot ? 'none' : 'yes');
      return (context: PredicateContext) => isSaid(context) !== isNot;
    };
    const chain: TestCheck[] = [
      { id: 'first', fails: ['bad'] },
      { id: 'second', gates: ['first'], applies: said('first') },
      { id: 'third', gates: ['second'], applies: said('second') },
      { id: 'unless', gates: ['second'], applies: said('second', true) },
    ];

    it('does not look at what was said to a check that does not apply', () => {
      const without = { first: 'none', third: 'x', unless: 'x' };
      const silent = statuses(judge(chain, { answers: without }));
      expect(silent).toEqual({
        first: 'pass',
        second: 'notApplicable',
        third: 'notApplicable',
        unless: 'pass',
      });
      for (const second of ['yes', 'none']) {
        const answers = { ...without, second };
        expect(statuses(judge(chain, { answers }))).toEqual(silent);
      }
    });

    it('settles nothing by a gate that may yet fall away, but what would be the same', () => {
      const judged = (first: string, second: string) =>
        judge(chain, {
          answers: { first, second, third: 'x', unless: 'x' },
        }).checks.map(({ status, gate }) => (gate ? `under ${gate}` : status));
      expect(judged('yes', 'yes')).toEqual(Array(4).fill('pass'));
      expect(judged('bad', 'yes')).toEqual([
        'fail',
        'under first',
        'under first',
        'pass',
      ]);
      expect(judged('bad', 'none')).toEqual([
        'fail',
        'under first',
        'under second',
        'under first',
      ]);
    });
  });

  it('names blockers with gates first', () => {
    const result = judge([
      {
        id: 'log-contents',
        severity: 'blocker',
        gates: ['data'],
        applies: says('data', 'pii'),
      },
      { id: 'other', severity: 'blocker' },
      { id: 'data', severity: 'blocker' },
    ]);
    expect(result.blockers).toEqual(['data', 'log-contents', 'other']);
  });
});
