// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Evaluation, Verdict } from '../types/evaluation';
import type { CheckResult, CheckStatus } from '../types/result';
import { differenceOf } from './differenceOf';

function result(
  check: string,
  status: CheckStatus,
  more: Partial<CheckResult> = {},
): CheckResult {
  return {
    check,
    section: 'a',
    severity: 'required',
    status,
    counted: true,
    ...more,
  };
}

function evaluated(verdict: Verdict, ...checks: CheckResult[]) {
  return { verdict, checks } as Pick<Evaluation, 'verdict' | 'checks'>;
}

const checklist = {
  contradictions: [
    {
      id: 'nobody-answers',
      severity: 'blocker' as const,
      check: 'health',
      requiresFacts: ['health.reachable'],
      when: {},
      message: 'x',
      contradicts: () => false,
    },
  ],
};

describe('differenceOf', () => {
  it.each<[Verdict, Verdict, string]>([
    ['notReady', 'ready', 'better'],
    ['ready', 'readyWithWaivers', 'worse'],
    ['unassessed', 'readyWithWaivers', 'better'],
    ['notReady', 'unassessed', 'same'],
    ['unassessed', 'notReady', 'same'],
  ])('from %s to %s is %s', (from, to, direction) => {
    const before = evaluated(from);
    const after = evaluated(to);
    expect(differenceOf({ before, after, checklist }).verdict).toEqual({
      from,
      to,
      direction,
    });
  });

  it.each<[CheckStatus, CheckStatus, string]>([
    ['unanswered', 'pass', 'better'],
    ['pass', 'stale', 'worse'],
    ['unanswered', 'fail', 'same'],
    ['unknown', 'contradicted', 'worse'],
    ['pass', 'waived', 'worse'],
    ['fail', 'notApplicable', 'better'],
  ])('a check from %s to %s is %s', (from, to, direction) => {
    const [check] = differenceOf({
      before: evaluated('notReady', result('a', from)),
      after: evaluated('notReady', result('a', to)),
      checklist,
    }).checks;
    expect(check).toMatchObject({
      direction,
      from: { status: from },
      to: { status: to },
    });
  });

  it('has verification and answer, and leaves out what is the same', () => {
    const answered = (text: string, verification: 'declared' | 'verified') => ({
      answer: { text } as CheckResult['answer'],
      verification,
    });
    const { checks } = differenceOf({
      before: evaluated(
        'ready',
        result('same', 'pass', answered('x', 'declared')),
        result('text', 'pass', answered('x', 'declared')),
        result('verified', 'pass', answered('x', 'verified')),
      ),
      after: evaluated(
        'ready',
        result('verified', 'pass', answered('x', 'declared')),
        result('same', 'pass', answered('x', 'declared')),
        result('text', 'pass', answered('y', 'declared')),
      ),
      checklist,
    });
    expect(checks.map(one => [one.check, one.direction, one.to])).toEqual([
      [
        'verified',
        'worse',
        { status: 'pass', answer: 'x', verification: 'declared' },
      ],
      [
        'text',
        'same',
        { status: 'pass', answer: 'y', verification: 'declared' },
      ],
    ]);
  });

  it('takes a check that is new or gone as one that was not asked', () => {
    const { checks } = differenceOf({
      before: evaluated('notReady', result('gone', 'fail')),
      after: evaluated('notReady', result('new', 'unanswered')),
      checklist,
    });
    expect(checks).toEqual([
      expect.objectContaining({
        check: 'new',
        direction: 'worse',
        to: { status: 'unanswered' },
      }),
      expect.objectContaining({
        check: 'gone',
        direction: 'better',
        from: { status: 'fail' },
      }),
    ]);
    expect(checks.map(one => [one.from, one.to].filter(Boolean))).toEqual([
      [{ status: 'unanswered' }],
      [{ status: 'fail' }],
    ]);
  });

  it('tells contradictions apart by check and rule, and which rest on what is not observed yet', () => {
    const found = (id: string) => ({
      contradictions: [{ id, severity: 'blocker' as const, message: id }],
    });
    const { contradictions } = differenceOf({
      before: evaluated(
        'notReady',
        result('health', 'contradicted', found('nobody-answers')),
        result('data', 'contradicted', found('stores')),
      ),
      after: evaluated(
        'notReady',
        result('health', 'pass'),
        result('data', 'contradicted', found('apis')),
      ),
      checklist,
      notObservedYet: new Set(['health.reachable']),
    });
    expect(contradictions).toEqual({
      arisen: [
        { check: 'data', id: 'apis', severity: 'blocker', message: 'apis' },
      ],
      vanished: [
        {
          check: 'health',
          id: 'nobody-answers',
          severity: 'blocker',
          message: 'nobody-answers',
          notObservedYet: true,
        },
        { check: 'data', id: 'stores', severity: 'blocker', message: 'stores' },
      ],
    });
  });
});
