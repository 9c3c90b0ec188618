// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Quantity } from '../../engine';
import { readQuantity } from './readQuantity';

describe('readQuantity', () => {
  it.each<[string, Quantity]>([
    [
      '2000 users/day',
      { amount: 2000, unit: 'users', per: 'day', perSecond: 2000 / 86400 },
    ],
    [
      '40 requests/s',
      { amount: 40, unit: 'requests', per: 's', perSecond: 40 },
    ],
    ['1.5k rps', { amount: 1500, unit: 'requests', per: 's', perSecond: 1500 }],
    ['2,000', { amount: 2000, unit: '' }],
    ['2_000_000', { amount: 2_000_000, unit: '' }],
    [
      '100 req per minute',
      { amount: 100, unit: 'requests', per: 'min', perSecond: 100 / 60 },
    ],
    [
      '~ 3M learners a month',
      {
        amount: 3_000_000,
        unit: 'learners',
        per: 'month',
        perSecond: 3_000_000 / 2_592_000,
      },
    ],
    ['about 2 million users', { amount: 2_000_000, unit: 'users' }],
    ['600 rpm', { amount: 600, unit: 'requests', per: 'min', perSecond: 10 }],
    ['500 concurrent users', { amount: 500, unit: 'concurrent users' }],
    [
      '7200 messages hourly',
      { amount: 7200, unit: 'messages', per: 'h', perSecond: 2 },
    ],
    ['0 users', { amount: 0, unit: 'users' }],
    ['5 MB/s', { amount: 5, unit: 'mb', per: 's', perSecond: 5 }],
  ])('reads %s', (text, expected) => {
    expect(readQuantity(text)).toEqual(expected);
  });

  it.each([
    'many',
    '-5 users',
    '1,5k users',
    '2,00 users',
    '100-200 users/day',
    '40 requests/fortnight',
    '40 requests/s at peak in the evening of exam days',
    '9'.repeat(101),
    '',
  ])('refuses %p', text => {
    expect(readQuantity(text)).toBeUndefined();
  });
});
