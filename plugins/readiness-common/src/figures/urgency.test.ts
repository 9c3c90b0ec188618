// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type UrgencyInput, urgencyRank } from './urgency';

const plain: UrgencyInput = {
  verdict: 'notReady',
  lifecycle: 'production',
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

  it('does not take sensitive data that is partly monitored for data that is not monitored', () => {
    const partly = { ...plain, dataClasses: ['pii'], monitoring: 'partial' };
    expect(urgencyRank(partly)).toBe(urgencyRank(plain));
  });
});
