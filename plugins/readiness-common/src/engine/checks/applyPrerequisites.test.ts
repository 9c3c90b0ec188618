// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { evaluateChecks, TEST_NOW, type TestCheck } from '../../testUtils';
import type { Evaluation } from '../types/evaluation';
import type { PredicateContext } from '../types/compiled';

const DAY = 24 * 60 * 60 * 1000;

function statuses(evaluation: Evaluation): Record<string, string> {
  return Object.fromEntries(
    evaluation.checks.map(({ check, status }) => [check, status]),
  );
}

function hasAnswer(check: string, value: string) {
  return ({ answers }: PredicateContext) =>
    answers[check]?.includes(value) ?? false;
}

describe('gates', () => {
  const checks: TestCheck[] = [
    {
      id: 'permissions',
      severity: 'blocker',
      prerequisites: ['persistence'],
      applies: ({ answers }) => !answers.persistence?.includes('none'),
    },
    { id: 'persistence', fails: ['punch cards'] },
  ];

  it('is not applicable only by a gate that is valid and passes', () => {
    const none = evaluateChecks(checks, { answers: { persistence: 'none' } });
    expect(none.checks[0]).toMatchObject({
      status: 'notApplicable',
      message: 'Does not apply because of the answer to persistence.',
    });
    expect(none.verdict).toBe('ready');
    expect(
      statuses(evaluateChecks(checks, { answers: { persistence: 'mysql' } })),
    ).toEqual({ permissions: 'unanswered', persistence: 'pass' });
  });

  it('stays open under an unanswered gate, even with a passing answer', () => {
    const silent = evaluateChecks(checks, {
      answers: { permissions: 'select on x' },
    });
    expect(silent.checks[0]).toMatchObject({
      status: 'unanswered',
      prerequisite: 'persistence',
      message: 'Cannot be evaluated before persistence is settled.',
    });
    expect(silent.blockers).toEqual(['permissions']);
  });

  it('is judged under a failing gate that makes it apply', () => {
    const failing = evaluateChecks(checks, {
      answers: { persistence: 'punch cards', permissions: 'one drawer' },
    });
    expect(failing.checks[0]).toMatchObject({ status: 'pass' });
    expect(failing.checks[0].prerequisite).toBeUndefined();
  });

  it('does not take a waived gate for a settled one', () => {
    const waived = evaluateChecks(checks, {
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
      prerequisite: 'persistence',
    });
  });

  it('follows chains, does not wait for gates that are switched off, and survives cycles', () => {
    const result = evaluateChecks(
      [
        { id: 'c', prerequisites: ['b'], applies: hasAnswer('b', 'x') },
        { id: 'b', prerequisites: ['a'], applies: hasAnswer('a', 'x') },
        { id: 'a' },
        { id: 'off', prerequisites: ['gone'], applies: hasAnswer('gone', 'x') },
        { id: 'p', prerequisites: ['q'], applies: hasAnswer('q', 'x') },
        { id: 'q', prerequisites: ['p'], applies: hasAnswer('p', 'x') },
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
    const factValue = (check: string, isNot = false) => {
      const isSaid = hasAnswer(check, isNot ? 'none' : 'yes');
      return (context: PredicateContext) => isSaid(context) !== isNot;
    };
    const chain: TestCheck[] = [
      { id: 'first', fails: ['bad'] },
      { id: 'second', prerequisites: ['first'], applies: factValue('first') },
      { id: 'third', prerequisites: ['second'], applies: factValue('second') },
      {
        id: 'unless',
        prerequisites: ['second'],
        applies: factValue('second', true),
      },
    ];

    it('does not look at what was said to a check that does not apply', () => {
      const without = { first: 'none', third: 'x', unless: 'x' };
      const silent = statuses(evaluateChecks(chain, { answers: without }));
      expect(silent).toEqual({
        first: 'pass',
        second: 'notApplicable',
        third: 'notApplicable',
        unless: 'pass',
      });
      for (const second of ['yes', 'none']) {
        const answers = { ...without, second };
        expect(statuses(evaluateChecks(chain, { answers }))).toEqual(silent);
      }
    });

    it('settles nothing by a gate that may yet fall away, but what would be the same', () => {
      const evaluated = (first: string, second: string) =>
        evaluateChecks(chain, {
          answers: { first, second, third: 'x', unless: 'x' },
        }).checks.map(({ status, prerequisite }) =>
          prerequisite ? `under ${prerequisite}` : status,
        );
      expect(evaluated('yes', 'yes')).toEqual(Array(4).fill('pass'));
      expect(evaluated('bad', 'yes')).toEqual([
        'fail',
        'under first',
        'under first',
        'pass',
      ]);
      expect(evaluated('bad', 'none')).toEqual([
        'fail',
        'under first',
        'under second',
        'under first',
      ]);
    });
  });

  it('names blockers with gates first', () => {
    const result = evaluateChecks([
      {
        id: 'log-contents',
        severity: 'blocker',
        prerequisites: ['data'],
        applies: hasAnswer('data', 'pii'),
      },
      { id: 'other', severity: 'blocker' },
      { id: 'data', severity: 'blocker' },
    ]);
    expect(result.blockers).toEqual(['data', 'log-contents', 'other']);
  });
});
