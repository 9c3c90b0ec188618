// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TEST_NOW } from '../../testing/evaluationInput';
import { type TestCheck } from '../../testing/compiledChecklist';
import { pathOf } from '../../__testUtils__/pathOf';
import type { AnswerDefinition } from '../answerTypes';

const DAY = 24 * 60 * 60 * 1000;
const YES_NO: AnswerDefinition = { type: 'choice', values: ['yes', 'no'] };

describe('shortestPath', () => {
  it('asks in quoted placeholders, prerequisites first, and answers nothing itself', () => {
    const path = pathOf(
      [
        { id: 'contents', prerequisites: ['data'], applies: () => false },
        { id: 'review', answer: YES_NO, fails: ['no'] },
        { id: 'nice', severity: 'recommended' },
        {
          id: 'data',
          severity: 'recommended',
          answer: { type: 'choices', values: ['none', 'pii'] },
        },
      ],
      { answers: { review: 'no' } },
    );
    expect(path).toEqual({
      reaches: 'ready',
      steps: [
        {
          check: 'data',
          key: 'readiness/data',
          value: '<one or more of none | pii>',
        },
        { check: 'contents', key: 'readiness/contents', value: '<text>' },
        {
          check: 'review',
          key: 'readiness/review',
          value: '<yes>',
          staysOpenWith: ['no'],
        },
      ],
      patch: [
        'metadata:',
        '  annotations:',
        '    readiness/data: "<one or more of none | pii>"',
        '    readiness/contents: "<text>"',
        '    # "no" is accepted, but leaves this open',
        '    readiness/review: "<yes>"',
        '',
      ].join('\n'),
    });
  });

  it('asks for blockers first, and for their prerequisites before them', () => {
    const path = pathOf([
      { id: 'required' },
      {
        id: 'later',
        severity: 'blocker',
        prerequisites: ['prerequisite'],
        applies: () => true,
      },
      { id: 'prerequisite', severity: 'recommended' },
      { id: 'blocker', severity: 'blocker' },
    ]);
    expect(path?.steps.map(({ check }) => check)).toEqual([
      'prerequisite',
      'later',
      'blocker',
      'required',
    ]);
  });

  it('leaves out what closes with its prerequisite', () => {
    const checks: TestCheck[] = [
      { id: 'prerequisite', freshnessMs: DAY },
      { id: 'gone', prerequisites: ['prerequisite'], applies: () => false },
      { id: 'waits', prerequisites: ['later'], applies: () => true },
      { id: 'later' },
    ];
    const path = pathOf(checks, {
      answers: { prerequisite: 'x', waits: 'x' },
      firstSeen: { prerequisite: 0 },
    });
    expect(path?.steps).toEqual([
      {
        check: 'prerequisite',
        key: 'readiness/prerequisite.confirmed',
        value: '<YYYY-MM-DD, the day you read it again>',
      },
      { check: 'later', key: 'readiness/later', value: '<text>' },
    ]);
  });

  it('knows waivers, the unassessed, and the ready', () => {
    const checks: TestCheck[] = [{ id: 'a' }, { id: 'b' }];
    const waivers = [
      {
        check: 'b',
        reason: 'r',
        by: 'user:default/u',
        expiresAt: TEST_NOW + DAY,
      },
    ];
    expect(pathOf(checks, { waivers })).toMatchObject({
      reaches: 'readyWithWaivers',
      steps: [{ check: 'a' }],
    });
    expect(pathOf(checks, { waivers, answers: { a: 'x' } })).toMatchObject({
      reaches: 'ready',
      steps: [{ check: 'b' }],
    });
    expect(pathOf(checks, { answers: { a: 'x', b: 'x' } })).toBeUndefined();
    const source = {
      level: 'system' as const,
      entityRef: 'system:default/s',
      key: 'k',
    };
    expect(
      pathOf([{ id: 'a' }], {
        answers: { a: { values: ['given'], text: 'given', source } },
      }),
    ).toMatchObject({
      reaches: 'ready',
      steps: [{ check: 'a', value: 'given' }],
    });
  });
});
