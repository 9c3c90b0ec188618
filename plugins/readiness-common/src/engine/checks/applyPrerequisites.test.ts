// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { evaluateChecks } from '../../__testUtils__/evaluateChecks';
import { TEST_NOW } from '../../testing/evaluationInput';
import { type TestCheck } from '../../testing/compiledChecklist';
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

describe('prerequisites', () => {
  const checks: TestCheck[] = [
    {
      id: 'permissions',
      severity: 'blocker',
      prerequisites: ['persistence'],
      applies: ({ answers }) => !answers.persistence?.includes('none'),
    },
    { id: 'persistence', fails: ['punch cards'] },
  ];

  it('make a check not applicable only when they are valid and pass', () => {
    const none = evaluateChecks(checks, { answers: { persistence: 'none' } });
    expect(none.checks[0]).toMatchObject({
      status: 'notApplicable',
      message: 'Does not apply because of the answer to "Persistence".',
    });
    expect(none.verdict).toBe('ready');
    expect(
      statuses(evaluateChecks(checks, { answers: { persistence: 'mysql' } })),
    ).toEqual({ permissions: 'unanswered', persistence: 'pass' });
  });

  it('keep a check open while unanswered, even with a passing answer', () => {
    const silent = evaluateChecks(checks, {
      answers: { permissions: 'select on x' },
    });
    expect(silent.checks[0]).toMatchObject({
      status: 'unanswered',
      prerequisite: 'persistence',
      message: 'Cannot be evaluated before "Persistence" is settled.',
    });
    expect(silent.blockers).toEqual(['permissions']);
  });

  it('let a check be evaluated when they fail but make it apply', () => {
    const failing = evaluateChecks(checks, {
      answers: { persistence: 'punch cards', permissions: 'one drawer' },
    });
    expect(failing.checks[0]).toMatchObject({ status: 'pass' });
    expect(failing.checks[0].prerequisite).toBeUndefined();
  });

  it('are not settled by a waiver', () => {
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

  it('form chains, are ignored when disabled, and survive cycles', () => {
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
      const isAnswered = hasAnswer(check, isNot ? 'none' : 'yes');
      return (context: PredicateContext) => isAnswered(context) !== isNot;
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

    it('ignores the answer to a check that does not apply', () => {
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

    it('settles something by a prerequisite that may yet stop applying only if no answer would settle the same', () => {
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

    it('ignores the answer to a check that will not apply, whatever its open prerequisites turn out to be', () => {
      const checks: TestCheck[] = [
        { id: 'a' },
        { id: 'b', prerequisites: ['a'], applies: factValue('a') },
        { id: 'c', prerequisites: ['b'], applies: factValue('b') },
        { id: 'd', prerequisites: ['c'], applies: factValue('c', true) },
      ];
      const answers = { b: 'none', c: 'none', d: 'x' };
      expect(
        evaluateChecks(checks, { answers }).checks.map(
          ({ status, prerequisite }) => [status, prerequisite],
        ),
      ).toEqual([
        ['unanswered', undefined],
        ['unanswered', 'a'],
        ['unanswered', 'b'],
        ['pass', undefined],
      ]);
    });
  });

  it('names blockers with prerequisites first', () => {
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
