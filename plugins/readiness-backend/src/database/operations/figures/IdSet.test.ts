// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { IdSet } from './IdSet';

/** Every third, every fifth id and so on, up to 70,000. */
function multiplesOf(step: number): number[] {
  return Array.from(
    { length: Math.floor(70_000 / step) },
    (_, index) => (index + 1) * step,
  );
}

describe('IdSet', () => {
  it('counts what two sets have in common, whichever is longer and in whatever order the ids come', () => {
    const threes = IdSet.parse(multiplesOf(3).join(','));
    const fives = IdSet.parse(multiplesOf(5).reverse().join(','));
    expect(threes.countCommon(fives)).toBe(multiplesOf(15).length);
    expect(fives.countCommon(threes)).toBe(multiplesOf(15).length);
    expect(threes.countCommon(threes)).toBe(multiplesOf(3).length);
    expect(threes.countCommon(IdSet.parse('6,7,31,32,33,999999'))).toBe(2);
  });

  it('has nothing where the database gives nothing', () => {
    const none = IdSet.parse(null);
    expect(none.countCommon(IdSet.parse('1,2'))).toBe(0);
    expect(IdSet.union([]).countCommon(IdSet.parse('1,2'))).toBe(0);
  });

  it('unites sets, each id once', () => {
    const all = IdSet.union([
      IdSet.parse('1,2,64'),
      IdSet.parse('2,3,50000'),
      IdSet.parse(null),
    ]);
    expect(all.countCommon(all)).toBe(5);
  });
});
