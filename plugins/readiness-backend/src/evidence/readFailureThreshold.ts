// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { FAILURE_THRESHOLD } from 'backstage-plugin-readiness-common';

/**
 * How many observations in a row must be worse before a worse fact counts, by `readiness.evidence.failureThreshold`.
 * @throws InputError for anything but a whole number above 0
 * @internal
 */
export function readFailureThreshold(config: RootConfigService): number {
  const key = 'readiness.evidence.failureThreshold';
  const threshold = config.getOptionalNumber(key) ?? FAILURE_THRESHOLD;
  if (!Number.isInteger(threshold) || threshold < 1) {
    throw new InputError(
      `${key} is ${threshold}: write a whole number above 0, the observations in a row that a worse one needs before it counts`,
    );
  }
  return threshold;
}
