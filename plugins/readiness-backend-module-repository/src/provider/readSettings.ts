// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import type { ReadingLimits } from '../process/types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const KEY = 'readiness.repository';
const LIMITS_KEY = 'readiness.limits.reading';
const MEGABYTE = 1024 * 1024;
/** With less, an ordinary repository could not be read. */
const LEAST_MEMORY_MB = 128;

/** The settings of this provider; durations in milliseconds. @internal */
export interface RepositorySettings {
  interval: number;
  timeToLive: number;
  timeout: number;
  concurrency: number;
  local: string[];
  /** In lower case; undefined for all. */
  hosts?: string[];
  reading: ReadingLimits;
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
    interval: duration('interval', 6 * HOUR),
    timeToLive: duration('timeToLive', 48 * HOUR),
    // A host that gives its archives byte by byte is held no longer than this
    timeout: duration('timeout', MINUTE),
    concurrency: own?.getOptionalNumber('concurrency') ?? 4,
    local: own?.getOptionalStringArray('local') ?? [],
    hosts: own
      ?.getOptionalStringArray('hosts')
      ?.map(host => host.toLowerCase()),
    reading: readReadingLimits(config),
  };
  if (settings.timeToLive <= settings.interval) {
    throw new InputError(
      `${KEY}.timeToLive must be longer than ${KEY}.interval, or facts expire before they are observed again`,
    );
  }
  if (!Number.isInteger(settings.concurrency) || settings.concurrency < 1) {
    throw new InputError(`${KEY}.concurrency must be a whole number above 0`);
  }
  return settings;
}

function readReadingLimits(config: RootConfigService): ReadingLimits {
  const own = config.getOptionalConfig(LIMITS_KEY);
  const wholeNumber = (key: string, otherwise: number, least: number) => {
    const value = own?.getOptionalNumber(key) ?? otherwise;
    if (!Number.isInteger(value) || value < least) {
      throw new InputError(
        `${LIMITS_KEY}.${key} must be a whole number, ${least} or more`,
      );
    }
    return value;
  };
  const time = own?.has('time')
    ? durationToMilliseconds(
        readDurationFromConfig(config, { key: `${LIMITS_KEY}.time` }),
      )
    : 20_000;
  if (time <= 0) {
    throw new InputError(`${LIMITS_KEY}.time must be longer than nothing`);
  }
  return {
    time,
    memory: wholeNumber('memoryMb', 384, LEAST_MEMORY_MB) * MEGABYTE,
    processes: wholeNumber('processes', 2, 1),
  };
}
