// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { checkTitle } from './checkTitle';

describe('checkTitle', () => {
  it('gives the title of the checklist', () => {
    expect(checkTitle({ id: 'no-op-task', title: 'No-op task' })).toBe(
      'No-op task',
    );
  });

  it('makes words of the id when the checklist has no title', () => {
    expect(checkTitle({ id: 'load-test-details' })).toBe('Load test details');
  });
});
