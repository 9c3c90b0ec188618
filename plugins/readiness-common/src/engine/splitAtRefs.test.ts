// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { splitAtRefs } from './splitAtRefs';

function refsIn(text: string): string[] {
  const parts = splitAtRefs(text);
  expect(parts.join('')).toBe(text);
  return parts.filter((_, index) => index % 2 === 1);
}

describe('splitAtRefs', () => {
  it.each([
    ['component:default/lms', ['component:default/lms']],
    [
      'It depends on Component:default/lms, resource:shop/orders.db.',
      ['Component:default/lms', 'resource:shop/orders.db'],
    ],
    [
      '(api:a.b-c/d_e → api:x/y..z) "system:default/s"',
      ['api:a.b-c/d_e', 'api:x/y..z', 'system:default/s'],
    ],
    ['See http://localhost:8080/x and https://a.example:8080/health', []],
    ['git@github.example:team/shop, a/component:default/x', []],
    ['component:lms and default/lms', []],
    ['', []],
  ])('%j', (text, refs) => {
    expect(refsIn(text)).toEqual(refs);
  });
});
