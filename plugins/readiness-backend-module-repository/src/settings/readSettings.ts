// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { Settings } from 'backstage-plugin-readiness-node/evidence';
import { description } from '../facts/description';
import type { ReadingLimits } from '../client/process/types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
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
export function readSettings(config: Config): RepositorySettings {
  const own = new Settings(config, description.configurationKey);
  return {
    ...own.schedule({ interval: 6 * HOUR, timeToLive: 48 * HOUR }),
    // A host that gives its archives byte by byte is held no longer than this
    timeout: own.duration('timeout', MINUTE),
    concurrency: own.wholeNumber('concurrency', { otherwise: 4 }),
    local: own.texts('local') ?? [],
    hosts: own.texts('hosts')?.map(host => host.toLowerCase()),
    reading: readReadingLimits(
      new Settings(config, 'readiness.limits.reading'),
    ),
  };
}

function readReadingLimits(limits: Settings): ReadingLimits {
  const time = limits.duration('time', 20_000);
  if (time <= 0) {
    throw new InputError(`${limits.at('time')} must be longer than nothing`);
  }
  const memory = limits.wholeNumber('memoryMb', {
    otherwise: 384,
    least: LEAST_MEMORY_MB,
  });
  return {
    time,
    memory: memory * MEGABYTE,
    processes: limits.wholeNumber('processes', { otherwise: 2 }),
  };
}
