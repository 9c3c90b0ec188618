// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compiledChecklist,
  type TestCheck,
} from '../../testing/compiledChecklist';
import { evaluationInput, TEST_NOW } from '../../testing/evaluationInput';
import { evaluateChecks } from '../../__testUtils__/evaluateChecks';
import { evaluate } from '../evaluate';
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

describe('status by the answer', () => {
  it('distinguishes missing, unusable, planned and not applicable answers', () => {
    const result = evaluateChecks(
      ['silent', 'typo', 'later', 'na', 'refused', 'good', 'bad', 'rule'].map(
        id => ({
          id,
          allowNotApplicable: id === 'na',
          ...(id === 'bad' && { fails: ['No'] }),
          ...(id === 'rule' && {
            passes: hasAnswer('rule', 'json'),
            failMessage: 'Use JSON.',
          }),
        }),
      ),
      {
        answers: {
          typo: { form: 'invalid', text: 'ys' },
          later: {
            form: 'planned',
            ticket: 'OPS-1',
            date: '2027-01-31',
            text: 'todo',
          },
          na: { form: 'notApplicable', reason: 'no users' },
          refused: { form: 'notApplicable', reason: 'we do not like it' },
          good: 'yes',
          bad: 'no',
          rule: 'xml',
        },
        findings: [
          {
            code: 'unknown-value',
            check: 'typo',
            key: 'readiness/typo',
            entityRef: 'component:default/shop',
            message: '"ys" is not an answer.',
            fix: 'Write "yes".',
          },
        ],
      },
    );
    expect(
      result.checks.map(({ check, status, message }) => [
        check,
        status,
        message,
      ]),
    ).toEqual([
      ['silent', 'unanswered', 'Not answered.'],
      ['typo', 'unanswered', '"ys" is not an answer.'],
      ['later', 'unanswered', 'Planned in OPS-1 by 2027-01-31.'],
      ['na', 'notApplicable', 'no users'],
      ['refused', 'unanswered', '"Refused" cannot be answered with n/a.'],
      ['good', 'pass', undefined],
      ['bad', 'fail', '"no" fails the check.'],
      ['rule', 'fail', 'Use JSON.'],
    ]);
    expect(result.score).toEqual({
      passed: 1,
      total: 7,
      waived: 0,
      notApplicable: 1,
    });
    expect(result.completeness).toEqual({ answered: 3, applicable: 7 });
    expect(result.findings).toHaveLength(1);
  });

  it('limits a predicate that throws to its own check, and never for the better', () => {
    const broken = () => {
      throw new TypeError('cannot read properties of undefined');
    };
    const checklist = compiledChecklist({
      checks: [
        { id: 'rule', passes: broken },
        { id: 'gated', applies: broken, prerequisites: ['fine'] },
        { id: 'fine' },
      ],
      contradictions: [{ id: 'odd', check: 'fine', contradicts: broken }],
    });
    const result = evaluate(
      evaluationInput({ checklist, answers: { rule: 'x', fine: 'x' } }),
    );
    expect(statuses(result)).toEqual({
      rule: 'fail',
      gated: 'unanswered',
      fine: 'pass',
    });
  });

  it('measures the age of answers from their confirmation, or from when the value was first seen', () => {
    const checks = [{ id: 'a', freshnessMs: 100 * DAY, freshness: 'P100D' }];
    const firstSeen = { a: TEST_NOW - 101 * DAY };
    const stale = evaluateChecks(checks, { answers: { a: 'x' }, firstSeen });
    expect(stale.checks[0]).toMatchObject({
      status: 'stale',
      firstSeenAt: firstSeen.a,
      message: 'The answer is from 2026-08-14; it was valid for 100 days.',
    });
    expect(stale.nextEvaluationAt).toBeUndefined();

    const confirmed = evaluateChecks(checks, {
      answers: { a: { values: ['x'], confirmed: '2026-11-01' } },
      firstSeen,
    });
    expect(confirmed.checks[0].status).toBe('pass');
    expect(confirmed.nextEvaluationAt).toBe(Date.UTC(2026, 10, 1) + 100 * DAY);

    const future = evaluateChecks(checks, {
      answers: { a: { values: ['x'], confirmed: '2027-11-01' } },
      firstSeen,
    });
    expect(future.checks[0].status).toBe('stale');
    expect(
      evaluateChecks(checks, { answers: { a: 'x' } }).checks[0].status,
    ).toBe('pass');
    // At the very time of nextEvaluationAt, it has changed.
    const { nextEvaluationAt } = confirmed;
    const then = evaluateChecks(checks, {
      answers: { a: { values: ['x'], confirmed: '2026-11-01' } },
      firstSeen,
      now: nextEvaluationAt,
    });
    expect(then.checks[0].status).toBe('stale');
  });

  it('measures the age of a dated value from its own date, whatever was confirmed', () => {
    const result = evaluateChecks(
      [{ id: 'load-test', freshnessMs: 365 * DAY, freshness: 'P365D' }],
      {
        answers: {
          'load-test': {
            values: ['2025-01-01'],
            date: '2025-01-01',
            confirmed: '2026-11-20',
          },
        },
        firstSeen: { 'load-test': TEST_NOW },
      },
    );
    expect(statuses(result)).toEqual({ 'load-test': 'stale' });
  });

  it('takes the link of another answer, but not over an answer', () => {
    const checks = [{ id: 'test' }, { id: 'details', linkOf: 'test' }];
    const test = { values: ['2026-09-01'], link: 'https://x.test/run' };
    const linked = evaluateChecks(checks, { answers: { test } });
    expect(linked.checks[1]).toMatchObject({
      status: 'pass',
      answer: { values: ['https://x.test/run'] },
    });
    const own = evaluateChecks(checks, {
      answers: { test, details: 'see wiki' },
    });
    expect(own.checks[1].answer?.values).toEqual(['see wiki']);
    const none = evaluateChecks(checks, { answers: { test: 'no' } });
    expect(none.checks[1].status).toBe('unanswered');
  });

  it('announces a check before it counts', () => {
    const effectiveFromMs = TEST_NOW + 10 * DAY;
    const checks: TestCheck[] = [
      { id: 'now' },
      { id: 'soon', effectiveFrom: '2026-12-03', effectiveFromMs },
    ];
    const before = evaluateChecks(checks, { answers: { now: 'x' } });
    expect(before.checks[1]).toMatchObject({
      status: 'unanswered',
      counted: false,
      announced: '2026-12-03',
    });
    expect(before).toMatchObject({
      verdict: 'ready',
      level: 'exemplary',
      score: { passed: 1, total: 1 },
      nextEvaluationAt: effectiveFromMs,
    });
    const after = evaluateChecks(checks, {
      answers: { now: 'x' },
      now: effectiveFromMs,
    });
    expect(after.verdict).toBe('notReady');
    expect(after.checks[1].announced).toBeUndefined();
  });
});
