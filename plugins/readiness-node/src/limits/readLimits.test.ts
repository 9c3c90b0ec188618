// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import { DEFAULT_LIMITS } from './defaultLimits';
import { readLimits } from './readLimits';

const read = (limits: object) =>
  readLimits(
    mockServices.rootConfig({ data: { readiness: { limits } } as never }),
  );

describe('readLimits', () => {
  it('returns the defaults for what is not configured', () => {
    expect(readLimits(mockServices.rootConfig())).toEqual(DEFAULT_LIMITS);
    expect(read({ entity: { annotations: 7 } })).toEqual({
      ...DEFAULT_LIMITS,
      entity: { ...DEFAULT_LIMITS.entity, annotations: 7 },
    });
  });

  it.each([0, -1, 1.5, 'many', true, 1e12])('refuses %p with its key', value =>
    expect(() => read({ perUser: { waiting: value } })).toThrow(
      `readiness.limits.perUser.waiting is ${JSON.stringify(
        value,
      )}: write a whole number from 1 to 1000000000, or remove the key for the default, 100`,
    ),
  );
});
