// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console, jest/expect-expect */

it('writes', () => {
  console.warn('Something is %s', 'old');
});

it('is silent', () => {});

it('expects what is written', () => {
  jest.spyOn(console, 'error').mockImplementation();
  console.error('expected');
  jest.restoreAllMocks();
});

it('uses a component of others', () => {
  console.error('Warning: findDOMNode is deprecated and will be removed soon');
});

it('writes later', async () => {
  await Promise.resolve();
  console.log('later');
});
