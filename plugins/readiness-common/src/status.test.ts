// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isOpen } from './engine';
import type { CheckStatus } from './engine';
import { checkStatusDisplay } from './status';

describe('checkStatusDisplay', () => {
  it('puts what is open first, and alarms for nothing else', () => {
    const statuses = (Object.keys(checkStatusDisplay) as CheckStatus[]).sort(
      (one, other) =>
        checkStatusDisplay[one].order - checkStatusDisplay[other].order,
    );
    const open = statuses.filter(isOpen);
    expect(statuses.slice(0, open.length)).toEqual(open);
    for (const status of statuses) {
      const { tone } = checkStatusDisplay[status];
      expect(['negative', 'warning'].includes(tone)).toBe(isOpen(status));
    }
  });
});
