// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { inTurns } from './inTurns';

describe('inTurns', () => {
  it('lets no large group go before the others', () => {
    const items = ['a1', 'a2', 'a3', 'b1', 'a4', 'c1', 'b2'];
    expect(inTurns(items, item => item[0])).toEqual([
      ...['a1', 'b1', 'c1'],
      ...['a2', 'b2'],
      ...['a3', 'a4'],
    ]);
    expect(inTurns([], item => item)).toEqual([]);
  });
});
