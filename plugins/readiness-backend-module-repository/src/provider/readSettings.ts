// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const KEY = 'readiness.repository';

/** The settings of this provider; durations in milliseconds. @internal */
export interface RepositorySettings {
  every: number;
  timeToLive: number;
  timeLimit: number;
  concurrency: number;
  local: string[];
  /** In lower case; undefined for all. */
  hosts?: string[];
}

/** Reads `readiness.repository`; throws InputError that names the key. @internal */
export function readSettings(config: RootConfigService): RepositorySettings {
  const own = config.getOptionalConfig(KEY);
  const duration = (key: string, otherwise: number) =>
    own?.has(key)
      ? durationToMilliseconds(
          readDurationFromConfig(config, { key: `${KEY}.${key}` }),
        )
      : otherwise;
  const settings = {
    every: duration('every', 6 * HOUR),
    timeToLive: duration('timeToLive', 48 * HOUR),
    timeLimit: duration('timeLimit', 2 * MINUTE),
    concurrency: own?.getOptionalNumber('concurrency') ?? 4,
    local: own?.getOptionalStringArray('local') ?? [],
    hosts: own
      ?.getOptionalStringArray('hosts')
      ?.map(host => host.toLowerCase()),
  };
  if (settings.timeToLive <= settings.every) {
    throw new InputError(
      `${KEY}.timeToLive must be longer than ${KEY}.every, or facts expire before they are observed again`,
    );
  }
  if (!Number.isInteger(settings.concurrency) || settings.concurrency < 1) {
    throw new InputError(`${KEY}.concurrency must be a whole number above 0`);
  }
  return settings;
}
