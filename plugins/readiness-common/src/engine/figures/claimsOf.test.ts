// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compiledChecklist,
  type EvaluationInputOptions,
  evaluationInput,
  TEST_NOW,
  type TestCheck,
} from '../../testUtils';
import { evaluate } from '../evaluate';
import type { Fact } from '../types';
import { claimsOf } from './claimsOf';
import { standingOf } from './standingOf';

const checks: TestCheck[] = [
  { id: 'license', evidence: { fact: 'repository.license', answers: true } },
  { id: 'replicas', evidence: { fact: 'repository.replicas' } },
  { id: 'review', evidence: { fact: 'repository.review' }, naAllowed: true },
  {
    id: 'dashboard',
    evidence: { fact: 'datadog.dashboard' },
    appliesWhen: true,
    applies: ({ answers }) => answers.license?.[0] !== 'none',
    gates: ['license'],
  },
  {
    id: 'notes',
    severity: 'informational',
    evidence: { fact: 'repository.notes' },
  },
  { id: 'purpose' },
];

function judged(options: Omit<EvaluationInputOptions, 'checklist'>) {
  const checklist = compiledChecklist({
    checks,
    contradictions: [
      {
        id: 'replicas-single',
        severity: 'required',
        blames: 'replicas',
        when: true,
        contradicts: ({ facts }) => facts['repository.replicas'] === 1,
        message: 'One replica only.',
      },
    ],
  });
  const { checks: results } = evaluate(
    evaluationInput({ checklist, ...options }),
  );
  return {
    claims: claimsOf(results, checklist),
    standings: Object.fromEntries(
      results.map(result => [result.check, standingOf(result, checklist)]),
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
    seen: 3,
  };
}

describe('claims', () => {
  it('are valid answers to counted checks that somebody can observe, by how they stand', () => {
    const { claims, standings } = judged({
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
    expect(standings).toEqual({
      license: 'verified',
      replicas: 'declared',
      review: 'linked',
      dashboard: 'corroborated',
    });
    expect(claims).toEqual({
      verified: 1,
      corroborated: 1,
      linked: 1,
      declared: 1,
      contradicted: 0,
    });
  });

  it('are none where nothing usable is said, or nothing need be said', () => {
    const { standings } = judged({
      answers: {
        license: 'none',
        replicas: { form: 'planned' },
        review: { form: 'notApplicable', reason: 'a demo' },
        dashboard: 'x',
      },
    });
    // The dashboard does not apply, by the answer to license.
    expect(standings).toEqual({ license: 'declared' });
  });

  it('count whoever makes them, and stay contradicted under a waiver', () => {
    const { standings } = judged({
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
    expect(standings).toEqual({
      license: 'verified',
      replicas: 'contradicted',
    });
  });
});
