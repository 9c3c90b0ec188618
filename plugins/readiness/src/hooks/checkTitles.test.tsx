// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { renderHook } from '@testing-library/react';
import type { Check } from 'backstage-plugin-readiness-common';
import { KnownChecks, useCheckTitle } from './checkTitles';

const check: Check = {
  id: 'no-op-task',
  question: 'Is there a task that does nothing?',
  severity: 'recommended',
  answer: { type: 'text' },
};

function wrapper({ children }: { children?: ReactNode }) {
  const titled: Check = { ...check, ...{ title: 'No-op task' } };
  return (
    <KnownChecks.Provider
      value={
        new Map([
          ['no-op-task', titled],
          ['load-test', { ...check, id: 'load-test' }],
        ])
      }
    >
      {children}
    </KnownChecks.Provider>
  );
}

describe('useCheckTitle', () => {
  it('returns the title of the checklist, and makes one from the id where there is none', () => {
    const { result } = renderHook(() => useCheckTitle(), { wrapper });
    expect(
      ['no-op-task', 'load-test', 'health-covers'].map(result.current),
    ).toEqual(['No-op task', 'Load test', 'Health covers']);
  });
});
