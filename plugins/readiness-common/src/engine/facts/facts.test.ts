// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compiledChecklist,
  type TestCheck,
} from '../../testing/compiledChecklist';
import { evaluationInput, TEST_NOW } from '../../testing/evaluationInput';
import { evaluateChecks } from '../../__testUtils__/evaluateChecks';
import { evaluate } from '../evaluate';
import type { Answer } from '../types/answer';
import type { Fact } from '../types/fact';
import { factItems } from './factItems';

const DAY = 24 * 60 * 60 * 1000;

function fact(value: unknown, more: Partial<Fact> = {}): Fact {
  return {
    name: 'repository.review',
    provider: 'repository',
    target: 'https://github.test/a/b',
    observedAt: TEST_NOW - DAY,
    consecutive: 3,
    ...(value !== undefined && { value }),
    ...more,
  };
}

const checks: TestCheck[] = [
  {
    id: 'review',
    answer: { type: 'choice', values: ['yes', 'partly', 'no'] },
    fails: ['no'],
    evidence: { fact: 'repository.review', answers: true },
  },
];
const inherited: Partial<Answer> = {
  values: ['yes'],
  source: {
    level: 'system',
    entityRef: 'system:default/s',
    key: 'readiness/review',
  },
};

describe('facts', () => {
  it('answer when the service does not, and before its System', () => {
    const observed = evaluateChecks(checks, { facts: [fact(true)] });
    expect(observed.checks[0]).toMatchObject({
      status: 'pass',
      verification: 'verified',
      answer: {
        values: ['yes'],
        source: { level: 'fact', key: 'repository.review' },
      },
    });
    // What others answer or observe does not make it assessed.
    expect(observed.verdict).toBe('unassessed');
    const bad = evaluateChecks(checks, {
      facts: [fact(false)],
      answers: { review: inherited },
    });
    expect(bad.checks[0].status).toBe('fail');
    const own = evaluateChecks(checks, {
      facts: [fact(false)],
      answers: { review: 'yes' },
    });
    expect(own.checks[0]).toMatchObject({
      status: 'pass',
      verification: 'declared',
    });
  });

  it('must reach the failure threshold when worse, and count at once when better', () => {
    const status = (
      value: unknown,
      consecutive: number,
      failureThreshold?: number,
    ) =>
      evaluateChecks(checks, {
        facts: [fact(value, { consecutive })],
        answers: { review: inherited },
        failureThreshold,
      }).checks[0];
    expect(status(false, 2)).toMatchObject({
      status: 'pass',
      answer: { source: { level: 'system' } },
    });
    expect(status(false, 3).status).toBe('fail');
    expect(status(false, 2, 2).status).toBe('fail');
    expect(status(true, 1)).toMatchObject({
      status: 'pass',
      verification: 'verified',
    });
  });

  it('are ignored when expired, when they cannot tell, or outside the vocabulary', () => {
    const silent = [
      fact(true, { expiresAt: TEST_NOW }),
      fact(undefined, { cannotTell: 'no access' }),
      fact('sometimes'),
      fact({ required: true }),
      fact(['yes', 'no']),
      fact([]),
    ];
    for (const item of silent) {
      const [result] = evaluateChecks(checks, { facts: [item] }).checks;
      expect(result.status).toBe('unanswered');
      expect(result.shown).toBeUndefined();
    }
    const expiresAt = TEST_NOW + DAY;
    expect(
      evaluateChecks(checks, { facts: [fact(true, { expiresAt })] }),
    ).toMatchObject({ nextEvaluationAt: expiresAt });
  });

  it('of one name: the one that can tell, then the later, whatever their order', () => {
    const facts = [
      fact(undefined, { cannotTell: 'down', observedAt: TEST_NOW }),
      fact(false, { observedAt: TEST_NOW - 5 * DAY }),
      fact(true, { observedAt: TEST_NOW - 2 * DAY }),
    ];
    const there = evaluateChecks(checks, { facts });
    expect(there.checks[0].answer?.values).toEqual(['yes']);
    expect(evaluateChecks(checks, { facts: facts.reverse() })).toEqual(there);
  });

  it('are required by some checks', () => {
    const insisting: TestCheck[] = [
      { id: 'a', evidence: { fact: 'repository.review', required: true } },
    ];
    const status = (facts: Fact[]) =>
      evaluateChecks(insisting, { answers: { a: 'yes' }, facts }).checks[0];
    expect(status([])).toMatchObject({
      status: 'unknown',
      message: 'Needs evidence of repository.review, but there is none.',
    });
    expect(
      status([fact(undefined, { cannotTell: 'no access' })]),
    ).toMatchObject({
      status: 'unknown',
      message:
        'Needs evidence of repository.review, but there is none: no access.',
    });
    expect(status([fact(true, { consecutive: 1 })]).status).toBe('pass');
  });

  it('make a rule of a check worse only when settled', () => {
    const ruled: TestCheck[] = [
      {
        id: 'a',
        passes: ({ facts }) => facts['repository.review'] !== false,
      },
    ];
    const status = (consecutive: number) =>
      evaluateChecks(ruled, {
        answers: { a: 'x' },
        facts: [fact(false, { consecutive })],
      }).checks[0].status;
    expect(status(2)).toBe('pass');
    expect(status(3)).toBe('fail');
  });

  it('age from their observation', () => {
    const aging = [{ ...checks[0], freshnessMs: 10 * DAY }];
    const facts = [fact(true, { observedAt: TEST_NOW - 11 * DAY })];
    expect(evaluateChecks(aging, { facts }).checks[0].status).toBe('stale');
  });

  it('contradict when settled, and never when they cannot tell', () => {
    const checklist = compiledChecklist({
      checks: [{ id: 'review' }],
      contradictions: [
        {
          id: 'not-enforced',
          check: 'review',
          requiresFacts: ['repository.review'],
          contradicts: ({ facts }) => facts['repository.review'] !== true,
          message: 'Said {answer:review}, seen {fact:repository.review}.',
        },
      ],
    });
    const at = (facts: Fact[]) =>
      evaluate(
        evaluationInput({ checklist, facts, answers: { review: 'yes' } }),
      ).checks[0];
    expect(at([fact(false)])).toMatchObject({
      status: 'contradicted',
      message: 'Said yes, seen no.',
    });
    expect(at([fact({ a: 1 })]).message).toBe('Said yes, seen {"a":1}.');
    expect(at([fact(false, { consecutive: 2 })]).status).toBe('pass');
    expect(at([fact(undefined, { cannotTell: 'x' })]).status).toBe('pass');
    expect(at([]).status).toBe('pass');
  });
});

describe('factItems', () => {
  it('reads values as the items of an answer', () => {
    expect(factItems([true, false, 2, 'a'])).toEqual(['yes', 'no', '2', 'a']);
    expect(factItems(' ')).toBeUndefined();
    expect(factItems([null])).toBeUndefined();
  });
});
