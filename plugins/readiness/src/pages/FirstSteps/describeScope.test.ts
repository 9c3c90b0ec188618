// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { inScopeOfChecklist } from '../../extensions/inScopeOfChecklist';
import { describeScope } from './describeScope';

describe('describeScope', () => {
  it('takes the scope of the built-in checklist apart', () => {
    expect(describeScope(inScopeOfChecklist)).toEqual([
      { field: 'kind', values: ['Component'], negated: false },
      {
        field: 'spec.type',
        values: ['service', 'website', 'job', 'worker'],
        negated: false,
      },
      { field: 'spec.lifecycle', values: ['deprecated'], negated: true },
    ]);
  });

  it.each([
    { $any: [{ kind: 'Component' }, { kind: 'API' }] },
    { $not: { kind: 'API', 'spec.type': 'openapi' } },
    { 'metadata.tags': { $contains: 'live' } },
    { kind: { $in: ['API'], $exists: true } },
    'Component',
  ])('does not put %j into words that say something else', predicate => {
    expect(describeScope(predicate)).toBeUndefined();
  });
});
