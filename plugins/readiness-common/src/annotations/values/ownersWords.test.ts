// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readQuantity } from './readQuantity';

const NAMES = Object.getOwnPropertyNames(Object.prototype);

describe('words that every object has', () => {
  it.each(NAMES)('are not units of time: %s', name => {
    const word = name.toLowerCase().replaceAll('_', '');
    expect(readQuantity(`100 requests/${word}`)).toBeUndefined();
    expect(readQuantity(`100 requests per ${name}`)).toBeUndefined();
  });

  it.each(['constructor', 'valueof', 'tostring'])(
    'are units as written: %s',
    name => {
      expect(readQuantity(`100 ${name}`)).toEqual({ amount: 100, unit: name });
    },
  );
});
