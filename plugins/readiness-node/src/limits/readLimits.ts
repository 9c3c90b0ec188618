// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { DEFAULT_LIMITS } from './defaultLimits';
import type { ReadinessLimits } from './types';

const KEY = 'readiness.limits';

/** Far above any need; a typing error of a few zeros fails at the start instead of blocking the backend later. */
const HIGHEST = 1_000_000_000;

/**
 * Reads `readiness.limits`; missing keys have their defaults.
 * @throws InputError that names the key and tells what to write: for a number that is not whole, below 1 or above 10^9.
 * @public
 */
export function readLimits(config: RootConfigService): ReadinessLimits {
  return {
    requests: readGroup(config, 'requests'),
    perUser: readGroup(config, 'perUser'),
    entity: readGroup(config, 'entity'),
  };
}

function readGroup<G extends keyof ReadinessLimits>(
  config: RootConfigService,
  group: G,
): ReadinessLimits[G] {
  const defaults = DEFAULT_LIMITS[group];
  return Object.fromEntries(
    Object.entries(defaults).map(([name, standard]) => [
      name,
      readLimit(config, `${KEY}.${group}.${name}`, standard),
    ]),
  ) as unknown as ReadinessLimits[G];
}

function readLimit(
  config: RootConfigService,
  key: string,
  standard: number,
): number {
  let limit: number | undefined;
  try {
    limit = config.getOptionalNumber(key);
  } catch {
    limit = NaN;
  }
  if (limit === undefined) {
    return standard;
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > HIGHEST) {
    throw new InputError(
      `${key} is ${JSON.stringify(
        config.getOptional(key),
      )}: write a whole number from 1 to ${HIGHEST}, or remove the key for the default, ${standard}`,
    );
  }
  return limit;
}
