// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import type { JsonValue } from '@backstage/types';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { readVerificationDemand } from './readVerificationDemand';

function read(verification?: JsonValue) {
  const config = mockServices.rootConfig({
    data: {
      readiness: { ...(verification !== undefined && { verification }) },
    },
  });
  return readVerificationDemand(config, [smallChecklist()]);
}

describe('readVerificationDemand', () => {
  it('demands nothing by default', () => {
    expect(read()).toBeUndefined();
    expect(read({})).toBeUndefined();
    expect(read({ blockers: false, checks: [] })).toBeUndefined();
  });

  it('reads what must be verified, the same for the same demand', () => {
    expect(read({ blockers: true })).toEqual({ blockers: true, checks: [] });
    expect(
      read({ checks: ['health-endpoint', 'code-review', 'health-endpoint'] }),
    ).toEqual({ blockers: false, checks: ['code-review', 'health-endpoint'] });
  });

  it.each<[JsonValue, string]>([
    [
      { checks: ['code-review', 'helth-endpoint'] },
      'readiness.verification.checks[1]: no checklist has a check "helth-endpoint"; did you mean "health-endpoint"?',
    ],
    [
      { checks: ['purpose'] },
      'readiness.verification.checks[0]: nobody can observe "purpose", so that it would never be verified; use one of: code-review, health-endpoint',
    ],
    [
      { blocker: true },
      'readiness.verification.blocker: no such option; did you mean "blockers"?',
    ],
    [{ blockers: 'all' }, "'readiness.verification.blockers'"],
    [{ checks: 'health-endpoint' }, "'readiness.verification.checks'"],
  ])('refuses %j', (verification, message) => {
    expect(() => read(verification)).toThrow(message);
  });
});
