// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compiledChecklist,
  type TestCheck,
} from '../../testing/compiledChecklist';
import { evaluateChecks } from '../../__testUtils__/evaluateChecks';
import { evaluationInput, TEST_NOW } from '../../testing/evaluationInput';
import { evaluate } from '../evaluate';
import type { Fact } from '../types/fact';
import type { PredicateContext } from '../types/compiled';

const HOUR = 60 * 60 * 1000;

function fact(name: string, value: unknown, more: Partial<Fact> = {}): Fact {
  return {
    name,
    provider: name.split('.')[0],
    target: 't',
    observedAt: TEST_NOW - HOUR,
    consecutive: 3,
    ...(value !== undefined && { value }),
    ...more,
  };
}

const isMany = ({ facts }: PredicateContext) =>
  Number(facts['repository.replicas']) > 1;

const redundancy: TestCheck = {
  id: 'redundancy',
  answer: { type: 'choice', values: ['active', 'restartable', 'single'] },
  fails: ['single'],
  evidence: { fact: 'repository.replicas', answers: true },
  answerMapping: [
    { value: 'active', holds: isMany },
    {
      value: 'single',
      holds: ({ facts }) => facts['repository.replicas'] === 0,
    },
  ],
};

function at(
  value: unknown,
  answer?: string,
  more: Partial<Fact> = {},
  check: TestCheck = redundancy,
) {
  const facts = [fact('repository.replicas', value, more)];
  const answers = answer ? { [check.id]: answer } : {};
  return evaluateChecks([check], { facts, answers }).checks[0];
}

describe('answerMapping', () => {
  it('verifies, and shows what was observed as it is', () => {
    expect(at(3, 'active')).toMatchObject({
      status: 'pass',
      verification: 'verified',
      fact: { value: 3 },
    });
    expect(at(3, 'restartable').verification).toBe('declared');
  });

  it('answers when nobody else did', () => {
    expect(at(3)).toMatchObject({
      status: 'pass',
      verification: 'verified',
      answer: { values: ['active'], source: { level: 'fact' } },
      fact: { value: 3 },
    });
  });

  it('cannot tell when no entry is true, or one throws', () => {
    expect(at(1).status).toBe('unanswered');
    expect(at(1, 'active')).toMatchObject({
      status: 'pass',
      verification: 'declared',
    });
    const throwing: TestCheck = {
      ...redundancy,
      answerMapping: [
        {
          value: 'active',
          holds: () => {
            throw new Error('no');
          },
        },
      ],
    };
    expect(at(3, undefined, {}, throwing).status).toBe('unanswered');
  });

  it('is never evaluated without a live fact that can tell', () => {
    const holds = jest.fn(() => true);
    const check = {
      ...redundancy,
      answerMapping: [{ value: 'active', holds }],
    };
    at(undefined, 'active', { cannotTell: 'no access' }, check);
    at(3, 'active', { expiresAt: TEST_NOW - 1 }, check);
    evaluateChecks([check], { answers: { redundancy: 'active' } });
    expect(holds).not.toHaveBeenCalled();
    expect(at(3, undefined, {}, check).verification).toBe('verified');
  });

  it('counts at once when better, and when settled when worse', () => {
    expect(at(3, undefined, { consecutive: 1 }).verification).toBe('verified');
    expect(at(0, undefined, { consecutive: 2 }).status).toBe('unanswered');
    expect(at(0, undefined, { consecutive: 3 })).toMatchObject({
      status: 'fail',
      verification: 'verified',
    });
  });

  it('suggests an answer for an open check', () => {
    expect(at(3, 'single')).toMatchObject({ status: 'fail', shown: 'active' });
    expect(at(1, 'single').shown).toBeUndefined();
    // Its own values are not answers of the check.
    for (const compare of ['none', 'exists'] as const) {
      const bare: TestCheck = {
        id: 'replicas',
        fails: ['single'],
        evidence: { fact: 'repository.replicas', compare },
      };
      expect(at(3, 'single', {}, bare).shown).toBeUndefined();
    }
  });

  it('disagrees with an answer once it is settled', () => {
    const disputed = (consecutive: number) => {
      const seenBy = jest.fn(() => true);
      evaluateChecks([redundancy, { id: 'other', passes: seenBy }], {
        facts: [fact('repository.replicas', 3, { consecutive })],
        answers: { redundancy: 'restartable', other: 'x' },
      });
      const contexts = seenBy.mock.calls as unknown as [PredicateContext][];
      return contexts.map(([{ derived }]) => derived['disputed-by-facts']);
    };
    expect(disputed(3)).toContainEqual(['redundancy']);
    expect(at(3, 'restartable').status).toBe('pass');
  });

  it('gives the observation itself when an entry has no value', () => {
    const schedule: TestCheck = {
      id: 'schedule',
      evidence: { fact: 'repository.replicas', answers: true },
      answerMapping: [
        { holds: ({ facts }) => facts['repository.replicas'] !== '?' },
      ],
    };
    expect(at(['0 2 * * *'], undefined, {}, schedule)).toMatchObject({
      verification: 'verified',
      answer: { text: '0 2 * * *' },
    });
    expect(at('?', undefined, {}, schedule).status).toBe('unanswered');
  });

  it('leaves a check unknown that requires evidence', () => {
    const insisting: TestCheck = {
      ...redundancy,
      evidence: { fact: 'repository.replicas', required: true },
    };
    expect(at(3, 'active', {}, insisting).status).toBe('pass');
    expect(at(1, 'active', {}, insisting)).toMatchObject({
      status: 'unknown',
      message:
        'Needs evidence of repository.replicas, but what was observed does not answer the check.',
    });
  });

  it('sees the answers of people and plain facts, and nothing that was mapped', () => {
    const seen: string[][] = [];
    const chained = (id: string, other: string): TestCheck => ({
      id,
      evidence: { fact: 'probe.a', answers: true },
      answerMapping: [
        {
          value: 'x',
          holds: ({ answers }) => {
            seen.push(Object.keys(answers).sort());
            return answers[other] === undefined;
          },
        },
      ],
    });
    const plain: TestCheck = {
      id: 'plain',
      evidence: { fact: 'probe.b', answers: true },
    };
    const checks = [chained('one', 'two'), chained('two', 'one'), plain];
    const options = {
      facts: [fact('probe.a', 1), fact('probe.b', 'y')],
      answers: { own: 'z' },
    };
    const statuses = (list: TestCheck[]) =>
      evaluateChecks([...list, { id: 'own' }], options).checks.map(
        ({ check, status }) => `${check} ${status}`,
      );
    expect(statuses(checks)).toEqual([
      'one pass',
      'two pass',
      'plain pass',
      'own pass',
    ]);
    expect(statuses([...checks].reverse()).sort()).toEqual(
      statuses(checks).sort(),
    );
    expect(new Set(seen.map(String))).toEqual(new Set(['own,plain']));
  });

  it('counts as observed for the highest level when it has no answer', () => {
    const level = (value: unknown, answer: string) =>
      evaluateChecks([redundancy], {
        facts: value ? [fact('repository.replicas', value)] : [],
        answers: { redundancy: answer },
        observable: new Set(['repository.replicas']),
      }).level;
    expect(level(3, 'active')).toBe('exemplary');
    expect(level(1, 'restartable')).toBe('exemplary');
    // It says something else: only declared.
    expect(level(3, 'restartable')).toBe('complete');
    expect(level(undefined, 'active')).toBe('complete');
  });
});

describe('an answer that a fact verified together with another answer', () => {
  const covers: TestCheck = {
    id: 'covers',
    evidence: { fact: 'health.components', answers: true },
    answerMapping: [
      {
        value: 'all',
        holds: ({ answers }) => answers.persistence?.[0] === 'none',
      },
    ],
  };
  const checklist = compiledChecklist({
    checks: [{ id: 'persistence' }, covers],
    contradictions: [
      {
        id: 'persistence-found',
        check: 'persistence',
        contradicts: ({ facts }) => facts['repository.uses'] === 'mysql',
      },
    ],
  });
  const verificationOf = (uses: string, consecutive: number, own?: string) => {
    const { checks } = evaluate(
      evaluationInput({
        checklist,
        answers: { persistence: 'none', ...(own && { covers: own }) },
        facts: [
          fact('health.components', []),
          fact('repository.uses', uses, { consecutive }),
        ],
      }),
    );
    return checks[1];
  };

  it('is verified while the other one stands', () => {
    expect(verificationOf('nothing', 3, 'all').verification).toBe('verified');
    expect(verificationOf('mysql', 2, 'all').verification).toBe('verified');
    expect(verificationOf('nothing', 3).verification).toBe('verified');
  });

  it('is only declared once the other one is contradicted', () => {
    expect(verificationOf('mysql', 3, 'all')).toMatchObject({
      status: 'pass',
      verification: 'declared',
    });
  });

  it('is only corroborated if the fact itself gave it', () => {
    expect(verificationOf('mysql', 3)).toMatchObject({
      status: 'pass',
      verification: 'corroborated',
      answer: { source: { level: 'fact' } },
    });
  });
});
