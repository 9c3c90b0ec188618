// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { DEFAULT_LIMITS } from './defaultLimits';
import type { ReadinessLimits } from './types';

const KEY = 'readiness.limits';

/** Far above what anybody needs; a slip of a few zeros is told at the start and not by a portal that stands still. */
const HIGHEST = 1_000_000_000;

/**
 * Reads `readiness.limits`; what is not there has its default.
 * @throws InputError that names the key and says what to write: for a number that is not whole, below 1 or above 10^9.
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
      )}: write a whole number from 1 to ${HIGHEST}, or leave it out for ${standard}`,
    );
  }
  return limit;
}
