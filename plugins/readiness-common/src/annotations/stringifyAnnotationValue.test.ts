// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringifyAnnotationValue } from './stringifyAnnotationValue';

describe('stringifyAnnotationValue', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  const nested: unknown[] = [];
  nested.push(nested);

  it.each<[unknown, string | undefined]>([
    ['pii', 'pii'],
    [['pii', 'confidential'], 'pii, confidential'],
    [['pii', null, ['a', 1]], 'pii, a, 1'],
    [[], ''],
    [500, '500'],
    [1.5, '1.5'],
    [12n, '12'],
    [true, 'yes'],
    [false, 'no'],
    [null, ''],
    [new Date('2026-09-01T00:00:00Z'), '2026-09-01'],
    [new Date('nonsense'), ''],
    [{ a: 1 }, '{"a":1}'],
    [cyclic, ''],
    [nested, ''],
    [undefined, undefined],
    [() => 1, undefined],
    [Symbol('x'), undefined],
  ])('%p', (value, expected) => {
    expect(stringifyAnnotationValue(value)).toBe(expected);
  });
});
