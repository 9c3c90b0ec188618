// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';
import { propertyRuns } from '../../testing/propertyRuns';
import {
  FACT_KINDS,
  type FactDescription,
  type FactKind,
} from '../types/factDescription';
import { formatFactValue } from './formatFactValue';

const of = (
  kind: FactKind,
  more: Partial<FactDescription> = {},
): FactDescription => ({ name: 'test.x', title: 'X', kind, ...more });

describe('formatFactValue', () => {
  it.each<[unknown, FactDescription | undefined, string]>([
    [true, undefined, 'yes'],
    [true, of('boolean', { words: { true: 'somebody' } }), 'somebody'],
    [false, of('boolean', { words: { true: 'somebody' } }), 'no'],
    [12345, of('count'), '12,345'],
    [12345, undefined, '12345'],
    [400, of('count', { unit: 'requests/s' }), '400 requests/s'],
    [0, of('count', { words: { 0: 'none' } }), 'none'],
    [0, of('duration'), '0 ms'],
    [850, of('duration'), '850 ms'],
    [1250, of('duration', { unit: 'ms' }), '1.25 s'],
    [90, of('duration', { unit: 's' }), '1.5 min'],
    [-90, of('duration', { unit: 's' }), '-1.5 min'],
    [36, of('duration', { unit: 'h' }), '1.5 d'],
    [0.2, of('duration'), '0.2 ms'],
    [999, of('bytes'), '999 B'],
    [1_500_000, of('bytes'), '1.5 MB'],
    [99.95, of('percentage'), '99.95%'],
    ['2026-09-01', of('date'), '2026-09-01'],
    ['2026-09-01T12:00:00Z', of('date'), '2026-09-01'],
    [Date.UTC(2026, 8, 1), of('date'), '2026-09-01'],
    [9e99, of('date'), '9e+99'],
    ['2026-99-99', of('date'), '2026-99-99'],
    ['slow', of('duration'), 'slow'],
    [['a', 'b'], of('list', { words: { a: 'an A' } }), 'an A, b'],
    [[1200, 80], of('duration'), '1.2 s, 80 ms'],
    [[], of('list'), 'nothing'],
    [null, of('text'), 'nothing'],
    [
      [{ name: 'db', kind: 'mysql' }, { name: 'cache' }],
      of('list'),
      'db (mysql), cache',
    ],
    [{ speed: 'slow', isDeep: false }, of('data'), 'speed: slow, isDeep: no'],
    ['constructor', of('text', { words: {} }), 'constructor'],
  ])('shows %j of %j as %s', (value, description, text) => {
    expect(formatFactValue(value, description)).toBe(text);
  });

  it('gives text for any JSON and any declaration', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...FACT_KINDS),
        fc.option(fc.string(), { nil: undefined }),
        (value, kind, unit) => {
          expect(typeof formatFactValue(value, of(kind, { unit }))).toBe(
            'string',
          );
        },
      ),
      propertyRuns(300),
    );
  });
});
