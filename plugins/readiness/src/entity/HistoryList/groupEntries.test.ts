// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { groupEntries } from './groupEntries';

describe('groupEntries', () => {
  it('groups the changes of one evaluation, causes apart from effects', () => {
    const later = '2026-11-12T09:14:00Z';
    const before = '2026-11-12T09:13:00Z';
    const because = [{ type: 'edit' as const }];
    const check = {
      at: later,
      type: 'check',
      check: 'data',
      to: 'fail',
      causes: because,
    };
    const moon = { at: later, type: 'moon-phase', to: 'full' };
    const verdict = { at: later, type: 'verdict', to: 'notReady' };
    const answer = { at: later, type: 'answer', check: 'data', to: 'none' };
    const first = { at: before, type: 'evaluated', to: 'ready' };
    expect(groupEntries([check, moon, verdict, answer, first])).toEqual([
      { at: later, because, causes: [answer], effects: [verdict, check, moon] },
      { at: before, because: [], causes: [first], effects: [] },
    ]);
  });
});
