// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compiledChecklist,
  type TestCheck,
} from '../../testing/compiledChecklist';
import {
  evaluationInput,
  TEST_NOW,
  type TestAnswer,
} from '../../testing/evaluationInput';
import { derive } from '../../__testUtils__/derive';
import { evaluate } from '../evaluate';
import type { Fact } from '../types/fact';

describe('disputed-by-facts', () => {
  const checks: TestCheck[] = [
    { id: 'visibility', evidence: { fact: 'repository.visibility' } },
    { id: 'license', evidence: { fact: 'repository.license' } },
    {
      id: 'repositories',
      evidence: { fact: 'repository.repositories', compare: 'contains' },
    },
    {
      id: 'health-endpoint',
      evidence: { fact: 'health.reachable', compare: 'exists' },
    },
    {
      id: 'redundancy',
      evidence: { fact: 'repository.replicas', compare: 'none' },
    },
    { id: 'purpose' },
  ];
  const answers: Record<string, TestAnswer> = {
    visibility: 'private',
    license: 'MIT',
    repositories: ['https://a.test', 'https://b.test'],
    'health-endpoint': 'https://h.test',
    redundancy: 'active-active',
    purpose: 'x',
  };
  const at = (facts: Record<string, unknown>, factValue = answers) =>
    derive({ checks, facts, answers: factValue }).values['disputed-by-facts'];

  it('names the checks whose answer differs from the fact, as each is compared', () => {
    expect(
      at({
        'repository.visibility': 'public',
        'repository.license': 'Apache-2.0',
        'repository.repositories': ['https://c.test'],
        'health.reachable': false,
        'repository.replicas': 1,
      }),
    ).toEqual(['health-endpoint', 'license', 'repositories', 'visibility']);
    expect(
      at({
        'repository.visibility': 'Private',
        'repository.license': 'mit',
        'repository.repositories': ['https://b.test'],
        'health.reachable': true,
        'repository.replicas': 1,
      }),
    ).toEqual([]);
  });

  it('needs an answer, and a fact of a shape that answers have', () => {
    const facts = { 'repository.license': 'Apache-2.0' };
    expect(at(facts, {})).toEqual([]);
    expect(
      at(facts, { license: { form: 'invalid', values: ['MIT'] } }),
    ).toEqual([]);
    expect(at(facts, { license: { form: 'planned' } })).toEqual([]);
    expect(at({})).toEqual([]);
    expect(at({ 'repository.license': { spdx: 'Apache-2.0' } })).toEqual([]);
  });

  it('requires a fact that reached the failure threshold, and can tell', () => {
    const checklist = compiledChecklist({
      checks,
      contradictions: [
        {
          id: 'license-differs',
          check: 'license',
          contradicts: ({ derived }) =>
            derived['disputed-by-facts'].includes('license'),
        },
      ],
    });
    const statusAt = (more: Partial<Fact>) =>
      evaluate(
        evaluationInput({
          checklist,
          answers,
          facts: [
            {
              name: 'repository.license',
              provider: 'repository',
              target: 'https://a.test',
              value: 'Apache-2.0',
              observedAt: TEST_NOW,
              consecutive: 3,
              ...more,
            },
          ],
        }),
      ).checks[1].status;
    expect(statusAt({})).toBe('contradicted');
    expect(statusAt({ consecutive: 2 })).toBe('pass');
    expect(statusAt({ value: undefined, cannotTell: 'dark' })).toBe('pass');
    expect(statusAt({ expiresAt: TEST_NOW })).toBe('pass');
  });
});
