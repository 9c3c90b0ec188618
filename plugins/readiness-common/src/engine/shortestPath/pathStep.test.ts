// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  TEST_NOW,
  type TestCheck,
  type TestContradiction,
} from '../../testUtils';
import { pathOf } from '../../__testUtils__/pathOf';
import type { AnswerDefinition } from '../types';

const DAY = 24 * 60 * 60 * 1000;
const YES_NO: AnswerDefinition = { type: 'choice', values: ['yes', 'no'] };

describe('a step of the shortest path', () => {
  it('does not have dated or inherited answers read again', () => {
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

  it('writes what the catalog or a fact has shown, and words where no annotation helps', () => {
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
          seen: 9,
        })),
        contradictions: [
          {
            id: 'messaging-undeclared',
            blames: 'messaging',
            contradicts: ({ derived }) =>
              derived['undeclared-messaging'].length > 0,
            message: '{derived:undeclared-messaging} is not declared.',
          },
          {
            id: 'replicas-single',
            blames: 'replicas',
            needsFacts: ['repository.replicas'],
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
      { check: 'review', key: 'readiness/review', value: '<yes | no>' },
      {
        check: 'leaks',
        words:
          'Needs evidence of health.leaks, and there is none. Let the endpoint be probed.',
      },
      { check: 'replicas', words: 'There is 1 replica. Run two.' },
    ]);
    expect(path?.patch).toContain(
      '    readiness/license: "MIT \\"or\\" later"\n',
    );
  });

  it('has an answer read again where that closes a contradiction', () => {
    const contradictions: TestContradiction[] = [
      {
        id: 'api',
        blames: 'data',
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
      blames: 'data',
      contradicts: () => true,
    });
    expect(pathOf(data, { answers, contradictions })?.steps[0].key).toBe(
      'readiness/data',
    );
  });
});
