// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TeamRow } from '../../database/operations/read/countTeams';
import { addUp, rollUp } from './rollUp';

function row(ref: string | null, blockedSince?: string): TeamRow {
  return {
    ref,
    services: 3,
    verdicts: { unassessed: 1, notReady: 1, readyWithWaivers: 0, ready: 1 },
    blocked: 1,
    blockers: 2,
    contradictions: 4,
    contradicted: 1,
    sensitiveNotMonitored: 1,
    ...(blockedSince && {
      longestBlocked: {
        entityRef: `component:default/of-${ref}`,
        since: Date.parse(blockedSince),
      },
    }),
  };
}

const parents = (tree: Record<string, string>) => (ref: string) => tree[ref];

describe('rollUp', () => {
  it('gives a team a row, with what its filter takes', () => {
    expect(
      rollUp([row('group:default/a'), row(null)], () => undefined),
    ).toEqual([
      {
        ref: 'group:default/a',
        counts: ['group:default/a'],
        services: 3,
        verdicts: { unassessed: 1, notReady: 1, readyWithWaivers: 0, ready: 1 },
        blocked: 1,
        blockers: 2,
        contradictions: 4,
        contradicted: 1,
        sensitiveNotMonitored: 1,
      },
      expect.objectContaining({ counts: ['none'], services: 3 }),
    ]);
  });

  it('counts the services of all groups below in a parent, and of itself, once', () => {
    const teams = rollUp(
      [row('a', '2026-11-02'), row('b', '2026-11-01'), row('top')],
      parents({ a: 'middle', middle: 'top', b: 'top' }),
    );
    const byRef = new Map(teams.map(team => [team.ref, team]));
    expect(byRef.get('top')).toMatchObject({
      counts: ['a', 'b', 'top'],
      services: 9,
      blockers: 6,
      verdicts: { notReady: 3 },
      longestBlocked: {
        entityRef: 'component:default/of-b',
        since: '2026-11-01T00:00:00.000Z',
      },
    });
    expect(byRef.get('middle')).toMatchObject({
      parent: 'top',
      counts: ['a'],
      services: 3,
    });
    expect(byRef.get('a')!.parent).toBe('middle');
    expect(byRef.get('top')!.parent).toBeUndefined();
  });

  it('counts a service once where parents go in a circle', () => {
    const teams = rollUp([row('a')], parents({ a: 'b', b: 'a' }));
    expect(teams.map(({ ref, services }) => [ref, services])).toEqual([
      ['a', 3],
      ['b', 3],
    ]);
  });
});

describe('addUp', () => {
  it('adds teams up without names', () => {
    const [one, other] = rollUp(
      [row('a', '2026-11-02'), row('b')],
      () => undefined,
    );
    expect(addUp([one, other])).toMatchObject({
      counts: [],
      services: 6,
      longestBlocked: { since: '2026-11-02T00:00:00.000Z' },
    });
    expect(addUp([one, other]).ref).toBeUndefined();
  });
});
