// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TEST_NOW } from '../../testing/evaluationInput';
import { type TestCheck } from '../../testing/compiledChecklist';
import { pathOf } from '../../__testUtils__/pathOf';
import type { Answer } from '../types/answer';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A question of a chain: the prerequisite, the answer it must (not) have, and whether the question itself counts by
 * now.
 */
interface Link {
  under?: string;
  wants?: 'yes' | 'not none';
  factValue?: string | Partial<Answer>;
  isAnnounced?: boolean;
  isWaived?: boolean;
  isOld?: boolean;
}

function stepsOf(chain: Record<string, Link>): string[] {
  const links = Object.entries(chain);
  const checks = links.map(
    ([id, { under, wants = 'yes', isAnnounced, isOld }]): TestCheck => ({
      id,
      answer: { type: 'choice', values: ['yes', 'none', 'bad'] },
      fails: ['bad'],
      ...(under && {
        prerequisites: [under],
        applies: ({ answers }) =>
          wants === 'yes'
            ? answers[under]?.includes('yes') ?? false
            : !answers[under]?.includes('none'),
      }),
      ...(isOld && { freshnessMs: DAY }),
      ...(isAnnounced && { effectiveFromMs: TEST_NOW + DAY }),
    }),
  );
  const path = pathOf(checks, {
    answers: Object.fromEntries(
      links.flatMap(([id, { factValue }]) =>
        factValue ? [[id, factValue]] : [],
      ),
    ),
    firstSeen: Object.fromEntries(
      links.flatMap(([id, { isOld }]) => (isOld ? [[id, 0]] : [])),
    ),
    waivers: links
      .filter(([, { isWaived }]) => isWaived)
      .map(([check]) => ({
        check,
        reason: 'later',
        by: 'user:default/o',
        expiresAt: TEST_NOW + DAY,
      })),
  });
  return (path?.steps ?? []).map(({ key }) => `${key}`.slice(10));
}

const announced = { isAnnounced: true };

// Each was found by the laws, and shrunk.
describe('the shortest path through chains of prerequisites', () => {
  it.each<[string, Record<string, Link>, string[]]>([
    [
      'corrects every prerequisite that fails, to the end',
      {
        a: { under: 'b' },
        b: { under: 'c', ...announced },
        c: { under: 'd', factValue: 'bad', ...announced },
        d: { factValue: 'bad', ...announced },
      },
      ['d', 'c', 'b', 'a'],
    ],
    [
      'corrects a prerequisite that fails, and the one by which that may fall away',
      {
        a: { under: 'b', factValue: 'yes' },
        b: { under: 'c', wants: 'not none', factValue: 'bad', ...announced },
        c: { factValue: 'bad', ...announced },
      },
      ['c', 'b'],
    ],
    [
      'leaves out what stops applying whatever the last prerequisite will be answered',
      {
        a: { under: 'b' },
        b: { under: 'c', factValue: { form: 'invalid' }, ...announced },
        c: { under: 'd', factValue: 'yes', ...announced },
        d: { under: 'e', factValue: 'none', ...announced },
        e: { ...announced },
      },
      ['e'],
    ],
    [
      'asks what applies when its prerequisite does not apply any more',
      {
        a: { under: 'b', wants: 'not none', factValue: { form: 'planned' } },
        b: { under: 'c', ...announced },
        c: { factValue: 'none', isOld: true, ...announced },
      },
      ['c.confirmed', 'a'],
    ],
    [
      'settles the prerequisite of a prerequisite that gets another answer',
      {
        a: { under: 'b', wants: 'not none', factValue: 'yes' },
        b: { under: 'c', wants: 'not none', factValue: 'bad' },
        c: { factValue: 'bad', ...announced },
      },
      ['c', 'b'],
    ],
    [
      'leaves alone a prerequisite that nothing depends on which counts',
      {
        a: { under: 'b', wants: 'not none' },
        b: { under: 'c', factValue: 'yes', ...announced },
        c: { under: 'd', wants: 'not none' },
        d: { factValue: 'bad', ...announced },
      },
      ['c', 'a'],
    ],
    [
      'leaves alone a prerequisite of what is waived',
      {
        a: { under: 'b', factValue: { form: 'invalid' }, isWaived: true },
        b: { under: 'c', wants: 'not none', factValue: 'bad' },
        c: { factValue: 'bad', ...announced },
      },
      ['b'],
    ],
  ])('%s', (_, chain, steps) => {
    expect(stepsOf(chain)).toEqual(steps);
    expect(
      stepsOf(Object.fromEntries(Object.entries(chain).reverse())).sort(),
    ).toEqual([...steps].sort());
  });

  it('ends when prerequisites wait for each other', () => {
    const steps = stepsOf({
      p: { under: 'q', factValue: 'bad' },
      q: { under: 'p', factValue: 'bad' },
      r: { under: 'r', factValue: 'none' },
    });
    expect(steps.sort()).toEqual(['p', 'q']);
  });
});
