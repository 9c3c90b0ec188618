// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TEST_NOW } from '../../testing/evaluationInput';
import {
  type TestCheck,
  type TestContradiction,
} from '../../testing/compiledChecklist';
import { pathOf } from '../../__testUtils__/pathOf';
import type { AnswerDefinition } from '../answerTypes';

const DAY = 24 * 60 * 60 * 1000;
const YES_NO: AnswerDefinition = { type: 'choice', values: ['yes', 'no'] };

describe('a step of the shortest path', () => {
  it('does not ask to confirm dated or inherited answers', () => {
    const source = {
      level: 'system' as const,
      entityRef: 'system:default/s',
      key: 'k',
    };
    const path = pathOf(
      ['dated', 'inherited', 'own'].map(id => ({ id, freshnessMs: DAY })),
      {
        answers: {
          dated: { values: ['2025-01-01'], date: '2025-01-01' },
          inherited: { values: ['x'], source },
          own: 'x',
        },
        firstSeen: { inherited: 0, own: TEST_NOW },
      },
    );
    expect(path?.steps.map(({ key }) => key)).toEqual([
      'readiness/dated',
      'readiness/inherited',
    ]);
  });

  it('writes what the catalog or a fact has shown, and words when no annotation helps', () => {
    const path = pathOf(
      [
        { id: 'messaging' },
        { id: 'license', evidence: { fact: 'repository.license' } },
        {
          id: 'review',
          answer: YES_NO,
          fails: ['no'],
          evidence: { fact: 'repository.review' },
        },
        {
          id: 'leaks',
          evidence: { fact: 'health.leaks', required: true },
          remedy: { text: 'Let the endpoint be probed.' },
        },
        { id: 'replicas' },
      ],
      {
        answers: { messaging: 'sqs', leaks: 'x', replicas: 'x' },
        entity: {
          kind: 'Component',
          metadata: { name: 'shop' },
          spec: { dependsOn: ['resource:events'] },
        },
        related: [
          {
            kind: 'Resource',
            metadata: { name: 'events' },
            spec: { type: 'kafka' },
          },
        ],
        facts: [
          ['repository.license', 'MIT "or" later'],
          ['repository.review', 'no'],
          ['repository.replicas', 1],
        ].map(([name, value]) => ({
          name: String(name),
          provider: 'repository',
          target: 'x',
          value,
          observedAt: TEST_NOW,
          consecutive: 9,
        })),
        contradictions: [
          {
            id: 'messaging-undeclared',
            check: 'messaging',
            contradicts: ({ derived }) =>
              derived['undeclared-messaging'].length > 0,
            message: '{derived:undeclared-messaging} is not declared.',
          },
          {
            id: 'replicas-single',
            check: 'replicas',
            requiresFacts: ['repository.replicas'],
            contradicts: () => true,
            message: 'There is {fact:repository.replicas} replica.',
            remedy: 'Run two.',
          },
        ],
      },
    );
    expect(path?.steps).toEqual([
      { check: 'messaging', key: 'readiness/messaging', value: 'sqs, kafka' },
      { check: 'license', key: 'readiness/license', value: 'MIT "or" later' },
      {
        check: 'review',
        key: 'readiness/review',
        value: '<yes>',
        staysOpenWith: ['no'],
      },
      {
        check: 'leaks',
        words:
          'Needs evidence of health.leaks, but there is none. Let the endpoint be probed.',
      },
      { check: 'replicas', words: 'There is 1 replica. Run two.' },
    ]);
    expect(path?.patch).toContain(
      '    readiness/license: "MIT \\"or\\" later"\n',
    );
  });

  it('asks for the answers that agree with a fact, and says what else would help', () => {
    const redundancy: TestCheck = {
      id: 'redundancy',
      answer: { type: 'choice', values: ['twin', 'restartable', 'single'] },
      fails: ['single'],
    };
    const contradictions: TestContradiction[] = [
      {
        id: 'replicas-single',
        check: 'redundancy',
        requiresFacts: ['repository.replicas'],
        contradicts: ({ answers }) => answers.redundancy.includes('twin'),
        message: 'There is one replica.',
        remedy: 'Run two.',
      },
    ];
    const facts = [
      {
        name: 'repository.replicas',
        provider: 'repository',
        target: 'x',
        value: 1,
        observedAt: TEST_NOW,
        consecutive: 9,
      },
    ];
    const answers = { redundancy: 'twin' };
    expect(
      pathOf([redundancy], { answers, contradictions, facts })?.steps,
    ).toEqual([
      {
        check: 'redundancy',
        key: 'readiness/redundancy',
        value: '<restartable>',
        staysOpenWith: ['twin', 'single'],
        words: 'There is one replica. Run two.',
      },
    ]);
    // There is no answer yet: what would be contradicted is not offered either.
    expect(pathOf([redundancy], { contradictions, facts })?.steps).toEqual([
      {
        check: 'redundancy',
        key: 'readiness/redundancy',
        value: '<restartable>',
        staysOpenWith: ['twin', 'single'],
      },
    ]);
  });

  it('gives an instruction while no answer helps', () => {
    const path = pathOf(
      [
        { id: 'purpose' },
        {
          id: 'license',
          answer: { type: 'license', values: ['proprietary', 'missing'] },
          fails: ['missing'],
          evidence: { fact: 'repository.license', answers: true },
          failMessage: 'There is no license.',
          remedy: { text: 'Add a LICENSE file.' },
        },
      ],
      {
        answers: { purpose: 'x' },
        contradictions: [
          {
            id: 'license-missing',
            check: 'license',
            requiresFacts: ['repository.license'],
            contradicts: ({ answers }) => !answers.license.includes('missing'),
          },
        ],
        facts: [
          {
            name: 'repository.license',
            provider: 'repository',
            target: 'x',
            value: 'missing',
            observedAt: TEST_NOW,
            consecutive: 9,
          },
        ],
      },
    );
    expect(path?.steps).toEqual([
      { check: 'license', words: 'There is no license. Add a LICENSE file.' },
    ]);
  });

  it('names the values that only count together', () => {
    const values = ['diagnosis', 'operation', 'other'];
    const [step] = pathOf([
      {
        id: 'coverage',
        answer: { type: 'choices', values },
        passes: ({ answers }) =>
          ['diagnosis', 'operation'].every(value =>
            answers.coverage?.includes(value),
          ),
      },
    ])!.steps;
    expect(step).toMatchObject({
      value: '<diagnosis and operation>',
      staysOpenWith: ['other'],
    });
  });

  it('asks to confirm an answer when that closes a contradiction', () => {
    const contradictions: TestContradiction[] = [
      {
        id: 'api',
        check: 'data',
        contradicts: () => true,
        closedByConfirmed: 'data',
      },
    ];
    const data: TestCheck[] = [{ id: 'data' }];
    const answers = { data: 'none' };
    expect(pathOf(data, { answers, contradictions })?.steps[0].key).toBe(
      'readiness/data.confirmed',
    );
    contradictions.push({
      id: 'more',
      check: 'data',
      contradicts: () => true,
    });
    expect(pathOf(data, { answers, contradictions })?.steps[0].key).toBe(
      'readiness/data',
    );
  });
});
