// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compiledChecklist,
  type TestCheck,
} from '../../testing/compiledChecklist';
import {
  type EvaluationInputOptions,
  evaluationInput,
  TEST_NOW,
} from '../../testing/evaluationInput';
import { evaluate } from '../evaluate';
import type { Fact } from '../types/fact';
import { countVerifiableAnswers } from './countVerifiableAnswers';
import { getVerificationState } from './getVerificationState';

const checks: TestCheck[] = [
  { id: 'license', evidence: { fact: 'repository.license', answers: true } },
  { id: 'replicas', evidence: { fact: 'repository.replicas' } },
  {
    id: 'review',
    evidence: { fact: 'repository.review' },
    allowNotApplicable: true,
  },
  {
    id: 'dashboard',
    evidence: { fact: 'datadog.dashboard' },
    appliesWhen: true,
    applies: ({ answers }) => answers.license?.[0] !== 'none',
    prerequisites: ['license'],
  },
  {
    id: 'notes',
    severity: 'informational',
    evidence: { fact: 'repository.notes' },
  },
  { id: 'purpose' },
];

function evaluated(options: Omit<EvaluationInputOptions, 'checklist'>) {
  const checklist = compiledChecklist({
    checks,
    contradictions: [
      {
        id: 'replicas-single',
        severity: 'required',
        check: 'replicas',
        when: true,
        contradicts: ({ facts }) => facts['repository.replicas'] === 1,
        message: 'One replica only.',
      },
      {
        id: 'purpose-differs',
        severity: 'required',
        check: 'purpose',
        when: true,
        contradicts: ({ answers }) => answers.purpose?.[0] === 'a lie',
        message: 'It does something else.',
      },
    ],
  });
  const { checks: results } = evaluate(
    evaluationInput({ checklist, ...options }),
  );
  return {
    verifiableAnswers: countVerifiableAnswers(results, checklist),
    verifications: Object.fromEntries(
      results.map(result => [
        result.check,
        getVerificationState(result, checklist),
      ]),
    ),
  };
}

function fact(name: string, value: unknown): Fact {
  return {
    name,
    provider: 'repository',
    target: 'https://code.example.org/shop',
    value,
    observedAt: TEST_NOW - 1,
    consecutive: 3,
  };
}

describe('verifiableAnswers', () => {
  it('are valid answers to counted checks that somebody can observe, by verification', () => {
    const { verifiableAnswers, verifications } = evaluated({
      answers: {
        license: 'mit',
        replicas: 'many',
        review: { values: ['yes'], evidence: 'https://example.org/rules' },
        dashboard: { values: ['x'], corroboratedBy: ['component:default/b'] },
        notes: 'observable, but outside every figure',
        purpose: 'nobody can observe this',
      },
      facts: [fact('repository.license', 'mit')],
    });
    expect(verifications).toEqual({
      license: 'verified',
      replicas: 'declared',
      review: 'linked',
      dashboard: 'corroborated',
    });
    expect(verifiableAnswers).toEqual({
      verified: 1,
      corroborated: 1,
      linked: 1,
      declared: 1,
      contradicted: 0,
    });
  });

  it('are none without a usable answer, or when no answer is needed', () => {
    const { verifications } = evaluated({
      answers: {
        license: 'none',
        replicas: { form: 'planned' },
        review: { form: 'notApplicable', reason: 'a demo' },
        dashboard: 'x',
      },
    });
    // The dashboard does not apply, by the answer to license.
    expect(verifications).toEqual({ license: 'declared' });
  });

  it('count whoever gives them, and stay contradicted under a waiver', () => {
    const { verifications } = evaluated({
      answers: { replicas: 'many' },
      facts: [
        fact('repository.license', 'mit'),
        fact('repository.replicas', 1),
      ],
      waivers: [
        {
          check: 'replicas',
          reason: 'launch',
          by: 'user:default/ops',
          expiresAt: TEST_NOW + 1,
        },
      ],
    });
    expect(verifications).toEqual({
      license: 'verified',
      replicas: 'contradicted',
    });
  });

  it('are contradicted even if no fact could have verified them', () => {
    const { verifications, verifiableAnswers } = evaluated({
      answers: { purpose: 'a lie' },
    });
    expect(verifications).toEqual({ purpose: 'contradicted' });
    expect(verifiableAnswers.contradicted).toBe(1);
  });
});
