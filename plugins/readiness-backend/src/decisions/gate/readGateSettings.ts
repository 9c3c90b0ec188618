// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import type { GateAnswer, Level } from 'backstage-plugin-readiness-common';
import { suggest } from 'backstage-plugin-readiness-node/checklist';
import { lastMomentOf } from '../lastMomentOf';
import { readRef, refuseUnknownKeys } from '../readRefs';

const KEY = 'readiness.gate';
const ANSWERS = ['allow', 'warn', 'refuse'] as const;
const LEVELS = ['incomplete', 'complete', 'exemplary'] as const;
const HOUR_MS = 60 * 60 * 1000;
const DEFAULTS = {
  maxAgeMs: HOUR_MS,
  keepMs: 90 * 24 * HOUR_MS,
  keepAtMost: 100_000,
};

/** What `readiness.gate` says, with its defaults. @internal */
export interface GateSettings {
  /** Needed when the request names none; absent: a verdict that is ready. */
  level?: Level;
  onStale: GateAnswer['answer'];
  onMissing: GateAnswer['answer'];
  maxAgeMs: number;
  /** Owners that are only warned, through a day. */
  warn: { owner: string; until: string; untilMs: number }[];
  keepMs: number;
  keepAtMost: number;
}

/**
 * @throws InputError that names the key
 * @internal
 */
export function readGateSettings(config: RootConfigService): GateSettings {
  const given = config.getOptionalConfig(KEY);
  refuseUnknownKeys(given, KEY, [
    'level',
    'onStale',
    'onMissing',
    'maxAge',
    'warn',
    'keep',
    'keepAtMost',
  ]);
  const level = readWord(given, 'level', LEVELS);
  const keepAtMost =
    given?.getOptionalNumber('keepAtMost') ?? DEFAULTS.keepAtMost;
  if (!Number.isInteger(keepAtMost) || keepAtMost < 1) {
    throw new InputError(`${KEY}.keepAtMost: write a whole number from 1 on`);
  }
  return {
    ...(level && { level }),
    onStale: readWord(given, 'onStale', ANSWERS) ?? 'warn',
    onMissing: readWord(given, 'onMissing', ANSWERS) ?? 'refuse',
    maxAgeMs: readDuration(given, 'maxAge') ?? DEFAULTS.maxAgeMs,
    warn: readWarn(given?.getOptionalConfigArray('warn') ?? []),
    keepMs: readDuration(given, 'keep') ?? DEFAULTS.keepMs,
    keepAtMost,
  };
}

function readWord<T extends string>(
  given: Config | undefined,
  key: string,
  words: readonly T[],
): T | undefined {
  const word = given?.getOptionalString(key);
  const found = words.find(one => one === word);
  if (word !== undefined && found === undefined) {
    throw new InputError(
      `${KEY}.${key}: "${word}" is no value; ${suggest(word, [...words])}`,
    );
  }
  return found;
}

function readDuration(
  given: Config | undefined,
  key: string,
): number | undefined {
  if (!given?.has(key)) {
    return undefined;
  }
  const instead = 'write a duration such as { hours: 1 } or PT1H';
  let ms: number;
  try {
    ms = durationToMilliseconds(readDurationFromConfig(given, { key }));
  } catch (error) {
    throw new InputError(
      `${KEY}.${key}: ${toError(error).message}; ${instead}`,
      toError(error),
    );
  }
  if (ms <= 0) {
    throw new InputError(`${KEY}.${key}: it is not longer than 0; ${instead}`);
  }
  return ms;
}

function readWarn(given: Config[]): GateSettings['warn'] {
  return given.map((one, index) => {
    const at = `${KEY}.warn[${index}]`;
    refuseUnknownKeys(one, at, ['owner', 'until']);
    const until = one.getString('until');
    const untilMs = lastMomentOf(until);
    if (untilMs === undefined) {
      throw new InputError(
        `${at}.until: "${until}" is no day: write the last day, such as "2027-01-31", in quotes`,
      );
    }
    return {
      owner: readRef(one.getString('owner'), `${at}.owner`),
      until,
      untilMs,
    };
  });
}
