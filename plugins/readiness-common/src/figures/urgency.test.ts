// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  countsAsLiveAt,
  isLaunching,
  type UrgencyInput,
  urgencyRank,
} from './urgency';

const plain: UrgencyInput = {
  verdict: 'notReady',
  lifecycle: 'production',
  now: Date.parse('2026-11-26T12:00:00Z'),
  dataClasses: ['none'],
  monitoring: 'monitored',
  blockers: 0,
  contradictions: 0,
  required: 0,
};

describe('urgencyRank', () => {
  it('puts live before sensitive data without monitoring, then blockers, contradictions and required checks', () => {
    const sensitive = { dataClasses: ['pii'], monitoring: 'unknown' } as const;
    const most = { blockers: 99, contradictions: 99, required: 999 };
    const inOrder: UrgencyInput[] = [
      { ...plain, ...sensitive, ...most },
      { ...plain, ...sensitive, monitoring: 'unmonitored' },
      { ...plain, ...sensitive, verdict: 'unassessed', ...most },
      { ...plain, ...most },
      { ...plain, blockers: 2 },
      { ...plain, blockers: 1, contradictions: 2 },
      { ...plain, blockers: 1, contradictions: 1, required: 9 },
      { ...plain, blockers: 1, contradictions: 1 },
      { ...plain, blockers: 1, required: 50 },
      { ...plain, contradictions: 1 },
      { ...plain, required: 12 },
      plain,
      { ...plain, verdict: 'unassessed', ...most },
      { ...plain, lifecycle: 'experimental', ...sensitive, ...most },
      { ...plain, lifecycle: undefined, ...most },
      { ...plain, ...sensitive, verdict: 'readyWithWaivers', ...most },
      { ...plain, ...sensitive, verdict: 'ready' },
      { ...plain, verdict: 'ready' },
    ];
    const ranks = inOrder.map(urgencyRank);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    expect(new Set(ranks).size).toBe(ranks.length);
    for (const rank of ranks) {
      expect(Number.isInteger(rank) && rank >= 0 && rank < 2 ** 31).toBe(true);
    }
  });

  it.each([
    ['in 15 days', '2026-12-11', false],
    ['in 14 days', '2026-12-10', true],
    ['tomorrow', '2026-11-27', true],
    ['long ago', '2025-01-01', true],
    ['on no day', undefined, false],
  ])(
    'takes a planned service that launches %s for a live one or not',
    (_when, launchDate, isLive) => {
      const planned = { ...plain, lifecycle: 'experimental', launchDate };
      expect(urgencyRank(planned) === urgencyRank(plain)).toBe(isLive);
      expect(isLaunching(planned, plain.now)).toBe(isLive);
    },
  );

  it('does not call a live service one that launches', () => {
    const live = { ...plain, launchDate: '2026-12-01' };
    expect(isLaunching(live, plain.now)).toBe(false);
  });

  it('says when a launch begins to count: 14 days before, at midnight', () => {
    expect(countsAsLiveAt('2026-12-10')).toBe(
      Date.parse('2026-11-26T00:00:00Z'),
    );
    expect(countsAsLiveAt()).toBeUndefined();
  });

  it('does not take sensitive data that is partly monitored for data that is not monitored', () => {
    const partly = { ...plain, dataClasses: ['pii'], monitoring: 'partial' };
    expect(urgencyRank(partly)).toBe(urgencyRank(plain));
  });
});
