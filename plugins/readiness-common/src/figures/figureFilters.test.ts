// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { figureFilters } from './figureFilters';

describe('figureFilters', () => {
  it('narrow the filters of the page', () => {
    expect(
      figureFilters.live({ owner: ['group:default/a'] }, 'notReady'),
    ).toEqual({
      owner: ['group:default/a'],
      lifecycle: ['production'],
      verdict: ['notReady'],
    });
    expect(
      figureFilters.sensitiveNotMonitored(
        { dataClass: ['pii', 'none'], monitoring: ['unknown'] },
        ['pii', 'none'],
      ),
    ).toEqual({
      lifecycle: ['production'],
      verdict: ['notReady'],
      dataClass: ['pii'],
      monitoring: ['unknown'],
    });
  });

  it('give no filters where none would find the services that are counted', () => {
    expect(figureFilters.verdict({ verdict: ['ready'] }, 'notReady')).toBe(
      undefined,
    );
    expect(
      figureFilters.openCheck({ check: ['purpose:fail'] }, 'data'),
    ).toBeUndefined();
    expect(
      figureFilters.openCheck({ check: ['data:fail'] }, 'data'),
    ).toBeUndefined();
    expect(
      figureFilters.contradicted({ verification: ['verified'] }),
    ).toBeUndefined();
  });
});
