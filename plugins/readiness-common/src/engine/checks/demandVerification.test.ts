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
import { shortestPath } from '../shortestPath/shortestPath';
import type { Fact } from '../types/fact';

const checks: TestCheck[] = [
  {
    id: 'health-endpoint',
    section: 'monitoring',
    severity: 'blocker',
    answer: { type: 'url', values: ['none'] },
    fails: ['none'],
    evidence: { fact: 'health.reachable', compare: 'exists' },
    remedy: { text: 'Give the URL of the health endpoint.' },
  },
  { id: 'license', evidence: { fact: 'repository.license' } },
  {
    id: 'data',
    severity: 'blocker',
    answer: { type: 'choices', values: ['none', 'pii'] },
    evidence: { fact: 'repository.pii', compare: 'contains' },
    answerMapping: [{ value: 'pii', holds: () => true }],
  },
  { id: 'permissions', severity: 'blocker' },
  {
    id: 'dashboard',
    severity: 'recommended',
    evidence: { fact: 'datadog.dashboard', compare: 'exists' },
    allowNotApplicable: true,
  },
];

const ANSWERS = {
  'health-endpoint': 'https://x.test/health',
  license: 'mit',
  data: 'none',
  permissions: 'staff',
  dashboard: 'https://x.test/board',
};

const checklist = compiledChecklist({
  checks,
  roles: { monitoring: 'monitoring' },
});

const HEALTH = new Set(['health.reachable']);

function fact(more: Partial<Fact>, name = 'health.reachable'): Fact {
  return {
    name,
    provider: 'health',
    target: 'https://x.test/health',
    observedAt: TEST_NOW - 1,
    consecutive: 3,
    ...more,
  };
}

function evaluated(options: Omit<EvaluationInputOptions, 'checklist'>) {
  const evaluation = evaluate(
    evaluationInput({
      checklist,
      answers: ANSWERS,
      observable: HEALTH,
      ...options,
    }),
  );
  const ofCheck = (id: string) =>
    evaluation.checks.find(({ check }) => check === id)!;
  return { ...evaluation, ofCheck };
}

describe('a demand for verification', () => {
  it('opens a blocker that passes unverified, and nothing else', () => {
    const {
      verdict,
      level,
      blockers,
      checks: results,
      ofCheck,
    } = evaluated({
      verificationDemand: { blockers: true },
    });
    expect([verdict, level, blockers]).toEqual([
      'notReady',
      'blocked',
      ['health-endpoint'],
    ]);
    expect(ofCheck('health-endpoint')).toMatchObject({
      status: 'unknown',
      verification: 'declared',
      mustBeVerified: true,
      message: 'Must be verified: health has not verified it yet.',
    });
    expect(results.map(({ contradictions }) => contradictions)).toEqual(
      results.map(() => undefined),
    );
    expect(evaluated({}).verdict).toBe('ready');
  });

  it('is met by an observation that agrees', () => {
    expect(
      evaluated({
        verificationDemand: { blockers: true },
        facts: [fact({ value: true })],
      }),
    ).toMatchObject({ verdict: 'ready', verdictVerification: 'verified' });
  });

  it.each<[string, Omit<EvaluationInputOptions, 'checklist'>, string]>([
    [
      'no provider is configured',
      { observable: undefined },
      'Must be verified, but no provider is configured: health would observe it.',
    ],
    [
      'the provider cannot tell',
      { facts: [fact({ cannotTell: 'It needs a login.' })] },
      'Must be verified, but health cannot tell: It needs a login.',
    ],
    [
      'the observation does not agree',
      { facts: [fact({ value: false })] },
      'Must be verified, but what health observed does not confirm the answer.',
    ],
  ])('says when %s', (_title, options, message) => {
    const { ofCheck } = evaluated({
      verificationDemand: { checks: ['health-endpoint'] },
      ...options,
    });
    expect(ofCheck('health-endpoint').message).toBe(message);
  });

  it('says when no observation could confirm the answer, and demands that only by name', () => {
    const observable = new Set(['repository.pii']);
    const { ofCheck } = evaluated({
      observable,
      verificationDemand: { checks: ['data'] },
    });
    expect(ofCheck('data')).toMatchObject({
      status: 'unknown',
      message: 'Must be verified, but no observation can confirm this answer.',
    });
    expect(
      evaluated({
        observable,
        facts: [fact({ value: true })],
        verificationDemand: { blockers: true },
      }).ofCheck('data').status,
    ).toBe('pass');
  });

  it('makes a chosen check required, answered or not', () => {
    const verificationDemand = { checks: ['dashboard'] };
    expect(evaluated({ verificationDemand })).toMatchObject({
      verdict: 'notReady',
      open: { blocker: 0, required: 1, recommended: 0 },
    });
    const { dashboard: _unanswered, ...answers } = ANSWERS;
    const { verdict, ofCheck } = evaluated({ answers, verificationDemand });
    expect(verdict).toBe('notReady');
    expect(ofCheck('dashboard')).toMatchObject({
      status: 'unanswered',
      severity: 'required',
    });
    expect(ofCheck('dashboard')).not.toHaveProperty('mustBeVerified');
  });

  it('asks nothing of what does not apply', () => {
    const { verdict } = evaluated({
      answers: {
        ...ANSWERS,
        dashboard: { form: 'notApplicable', reason: 'a library' },
      },
      verificationDemand: { checks: ['dashboard'] },
    });
    expect(verdict).toBe('ready');
  });

  it('leaves an answer that fails to its own message', () => {
    const { ofCheck } = evaluated({
      answers: { ...ANSWERS, 'health-endpoint': 'none' },
      verificationDemand: { blockers: true },
    });
    expect(ofCheck('health-endpoint')).toMatchObject({
      status: 'fail',
      message: '"none" fails the check.',
    });
  });

  it('can be waived', () => {
    expect(
      evaluated({
        verificationDemand: { blockers: true },
        waivers: [
          {
            check: 'health-endpoint',
            reason: 'the provider comes next week',
            by: 'user:default/ops',
            expiresAt: TEST_NOW + 1,
          },
        ],
      }),
    ).toMatchObject({
      verdict: 'readyWithWaivers',
      verdictVerification: 'declared',
    });
  });

  it('does not change how the service is monitored', () => {
    expect(evaluated({ verificationDemand: { blockers: true } })).toMatchObject(
      {
        monitoring: 'monitored',
        monitoringVerification: 'declared',
      },
    );
  });

  it('is told as an instruction, as no annotation meets it', () => {
    const evaluation = evaluated({ verificationDemand: { blockers: true } });
    expect(shortestPath({ evaluation, checklist })).toEqual({
      reaches: 'ready',
      steps: [
        {
          check: 'health-endpoint',
          words: 'Must be verified: health has not verified it yet.',
        },
      ],
      patch: '',
    });
  });
});
