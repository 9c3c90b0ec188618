// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { factsOfRule } from './factsOfRule';

describe('factsOfRule', () => {
  it('returns what a rule requires and what its message shows, each once', () => {
    expect(
      factsOfRule({
        requiresFacts: ['health.reachable'],
        message: '{fact:health.answer} {words:health.reachable} {answer:data}',
      }),
    ).toEqual(['health.reachable', 'health.answer']);
    expect(factsOfRule({ message: '{derived:data-of-stores}' })).toEqual([]);
  });
});
