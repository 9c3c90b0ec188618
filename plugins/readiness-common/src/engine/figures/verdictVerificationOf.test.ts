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

const HARD_CODED: TestCheck = {
  id: 'hard-coded-values',
  severity: 'blocker',
  answer: { type: 'choice', values: ['resolved', 'remaining'] },
  evidence: { fact: 'repository.hardCodedValues' },
};

const ENDPOINT: TestCheck = {
  id: 'health-endpoint',
  section: 'monitoring',
  severity: 'blocker',
  answer: { type: 'url', values: ['none'] },
  fails: ['none'],
  evidence: { fact: 'health.reachable', compare: 'exists' },
};

const COVERS: TestCheck = {
  id: 'health-covers',
  section: 'monitoring',
  evidence: { fact: 'health.components', compare: 'exists' },
};

/** An observation can prove that it holds personal data, and never that it does not. */
const DATA: TestCheck = {
  id: 'data',
  severity: 'blocker',
  answer: { type: 'choices', values: ['none', 'pii'] },
  evidence: { fact: 'repository.piiAnnotations', compare: 'contains' },
  answerMapping: [{ value: 'pii', holds: () => true }],
};

const PERMISSIONS: TestCheck = { id: 'permissions', severity: 'blocker' };

const ALL = new Set([
  'repository.hardCodedValues',
  'repository.piiAnnotations',
  'health.reachable',
  'health.components',
]);

const ANSWERS = {
  'hard-coded-values': 'resolved',
  'health-endpoint': 'https://x.test/health',
  'health-covers': 'all',
  data: 'none',
  permissions: 'staff',
};

function fact(name: string, more: Partial<Fact>): Fact {
  return {
    name,
    provider: name.split('.')[0],
    target: 'https://x.test',
    observedAt: TEST_NOW - 1,
    consecutive: 3,
    ...more,
  };
}

const RESOLVED = fact('repository.hardCodedValues', { value: 'resolved' });
const REACHABLE = fact('health.reachable', { value: true });
const COMPONENTS = fact('health.components', { value: ['mysql'] });

function evaluated(
  options: Omit<EvaluationInputOptions, 'checklist'> & {
    checks?: TestCheck[];
  } = {},
) {
  const {
    checks = [HARD_CODED, ENDPOINT, COVERS, DATA, PERMISSIONS],
    ...input
  } = options;
  const checklist = compiledChecklist({
    checks,
    roles: { monitoring: 'monitoring', dataClasses: 'data' },
  });
  const given = Object.entries(ANSWERS).filter(([id]) =>
    checks.some(check => check.id === id),
  );
  return evaluate(
    evaluationInput({
      checklist,
      answers: Object.fromEntries(given),
      observable: ALL,
      ...input,
    }),
  );
}

describe('a verdict of ready', () => {
  it.each<[string, Parameters<typeof evaluated>[0], string]>([
    [
      'is verified when each blocker that can be verified is',
      { facts: [RESOLVED, REACHABLE] },
      'verified',
    ],
    [
      'is declared while one of them is only declared',
      { facts: [RESOLVED] },
      'declared',
    ],
    [
      'is declared when a provider looked and cannot tell',
      {
        facts: [
          RESOLVED,
          fact('health.reachable', { cannotTell: 'It needs a login.' }),
        ],
      },
      'declared',
    ],
    [
      'leaves out blockers whose provider is not configured',
      {
        facts: [RESOLVED],
        observable: new Set(['repository.hardCodedValues']),
      },
      'verified',
    ],
    ['is declared without any provider', { observable: undefined }, 'declared'],
    [
      'is declared when nothing can be verified',
      { checks: [DATA, PERMISSIONS] },
      'declared',
    ],
    [
      'is declared when a provider could verify the answer that there is personal data',
      {
        checks: [HARD_CODED, DATA],
        answers: { 'hard-coded-values': 'resolved', data: 'pii' },
        facts: [RESOLVED],
      },
      'declared',
    ],
    [
      'is not held down by what is required only',
      { checks: [HARD_CODED, COVERS], facts: [RESOLVED] },
      'verified',
    ],
    [
      'leaves out a fact that has expired',
      {
        facts: [
          RESOLVED,
          fact('health.reachable', { value: true, expiresAt: TEST_NOW }),
        ],
      },
      'declared',
    ],
  ])('%s', (_title, options, expected) => {
    const { verdict, verdictVerification } = evaluated(options);
    expect([verdict, verdictVerification]).toEqual(['ready', expected]);
  });

  it('counts beside waivers for what passes', () => {
    const options = {
      answers: { 'hard-coded-values': 'resolved', permissions: 'staff' },
      checks: [HARD_CODED, ENDPOINT, PERMISSIONS],
      waivers: [
        {
          check: 'health-endpoint',
          reason: 'launch',
          by: 'user:default/ops',
          expiresAt: TEST_NOW + 1,
        },
      ],
    };
    expect(evaluated({ ...options, facts: [RESOLVED] })).toMatchObject({
      verdict: 'readyWithWaivers',
      verdictVerification: 'verified',
    });
    expect(evaluated(options).verdictVerification).toBe('declared');
  });
});

describe('other verdicts', () => {
  it('are neither verified nor declared', () => {
    for (const answers of [
      { permissions: 'staff' },
      {} as Record<string, string>,
    ]) {
      expect(evaluated({ answers })).not.toHaveProperty('verdictVerification');
    }
  });
});

describe('monitoring', () => {
  const monitoringOf = (options: Parameters<typeof evaluated>[0]) => {
    const { monitoring, monitoringVerification } = evaluated(options);
    return [monitoring, monitoringVerification];
  };

  it('is verified when the health endpoint is, whatever else is declared', () => {
    expect(monitoringOf({ facts: [REACHABLE] })).toEqual([
      'monitored',
      'verified',
    ]);
    expect(monitoringOf({ facts: [COMPONENTS] })).toEqual([
      'monitored',
      'declared',
    ]);
    const answers = { 'health-endpoint': 'https://x.test/health' };
    expect(monitoringOf({ answers, facts: [REACHABLE] })).toEqual([
      'partial',
      'verified',
    ]);
    expect(monitoringOf({ answers })).toEqual(['partial', 'declared']);
  });

  it('is neither where nothing is monitored', () => {
    for (const answers of [
      { 'health-endpoint': 'none' },
      {} as Record<string, string>,
    ]) {
      expect(evaluated({ answers })).not.toHaveProperty(
        'monitoringVerification',
      );
    }
  });
});

describe('unverified answers', () => {
  it('are counted by the reason', () => {
    const { unverifiedAnswers, checks } = evaluated({
      observable: new Set([
        'repository.hardCodedValues',
        'repository.piiAnnotations',
        'health.reachable',
      ]),
      facts: [
        fact('repository.hardCodedValues', { cannotTell: 'It is too large.' }),
      ],
    });
    expect(
      Object.fromEntries(
        checks.map(({ check, unverified }) => [check, unverified]),
      ),
    ).toEqual({
      'hard-coded-values': 'inconclusive',
      'health-endpoint': 'verifiable',
      'health-covers': 'noProvider',
      // No observation can confirm that there is none.
      data: 'inconclusive',
      permissions: undefined,
    });
    expect(unverifiedAnswers).toEqual({
      verifiable: 1,
      inconclusive: 2,
      noProvider: 1,
    });
  });

  it('are inconclusive where the answer is that there is nothing to observe', () => {
    const { checks } = evaluated({
      checks: [ENDPOINT],
      answers: { 'health-endpoint': 'none' },
    });
    expect(checks[0].unverified).toBe('inconclusive');
  });

  it('leave out what is verified, contradicted or not answered', () => {
    const checklist = compiledChecklist({
      checks: [HARD_CODED, ENDPOINT, COVERS],
      contradictions: [
        {
          id: 'not-there',
          check: 'health-endpoint',
          contradicts: ({ facts }) => facts['health.reachable'] === false,
        },
      ],
    });
    const { unverifiedAnswers } = evaluate(
      evaluationInput({
        checklist,
        answers: {
          'hard-coded-values': 'resolved',
          'health-endpoint': 'https://x.test/health',
        },
        facts: [RESOLVED, fact('health.reachable', { value: false })],
        observable: ALL,
      }),
    );
    expect(unverifiedAnswers).toEqual({
      verifiable: 0,
      inconclusive: 0,
      noProvider: 0,
    });
  });

  it('are inconclusive where the fact is only shown, or was seen in part', () => {
    const { checks } = evaluated({
      checks: [
        { ...COVERS, id: 'shown', evidence: { fact: 'a.b', compare: 'none' } },
        {
          ...COVERS,
          id: 'in-part',
          evidence: { fact: 'a.c' },
          answerMapping: [{ value: 'x', inPart: true, holds: () => true }],
        },
      ],
      answers: { shown: 'x', 'in-part': 'x' },
      observable: new Set(['a.b', 'a.c']),
    });
    expect(checks.map(({ unverified }) => unverified)).toEqual([
      'inconclusive',
      'inconclusive',
    ]);
  });
});
