// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import type {
  CompiledChecklist,
  Severity,
} from 'backstage-plugin-readiness-common';
import { suggest } from 'backstage-plugin-readiness-node/checklist';
import { readRefs, refuseUnknownKeys } from './readRefs';

const KEY = 'readiness.waivers';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Days; the graver, the shorter. */
const DEFAULT_DAYS = { blocker: 90, required: 180, recommended: 365 };

/** A severity that counts, so that there is something to waive. @internal */
export type WaivableSeverity = keyof typeof DEFAULT_DAYS;

/** What `readiness.waivers` says, with its defaults. @internal */
export interface WaiverSettings {
  /** Longest waiver by severity. */
  maxDays: Record<WaivableSeverity, number>;
  /** Ids of checks. */
  never: ReadonlySet<string>;
  /** Refs of those of whom the granter must be one; empty: whoever has the permission. */
  grantedBy: string[];
  /** Refs of those who may request for services of others. */
  requestedBy: string[];
  git: {
    /** Beginnings of locations, whose annotations need nobody to grant them; empty: none is trusted. */
    locations: string[];
    /** Refs; empty: of every owner. */
    owners: string[];
  };
}

/**
 * @throws InputError that names the key
 * @internal
 */
export function readWaiverSettings(
  config: RootConfigService,
  checklists: CompiledChecklist[],
): WaiverSettings {
  const given = config.getOptionalConfig(KEY);
  refuseUnknownKeys(given, KEY, [
    'maxDuration',
    'never',
    'grantedBy',
    'requestedBy',
    'git',
  ]);
  return {
    maxDays: readMaxDays(given?.getOptionalConfig('maxDuration')),
    never: readNever(given, checklists),
    grantedBy: readRefs(given, KEY, 'grantedBy'),
    requestedBy: readRefs(given, KEY, 'requestedBy'),
    git: readGit(given?.getOptionalConfig('git')),
  };
}

/** @internal */
export function isWaivable(severity: Severity): severity is WaivableSeverity {
  return severity in DEFAULT_DAYS;
}

function readMaxDays(given: Config | undefined): WaiverSettings['maxDays'] {
  const severities = Object.keys(DEFAULT_DAYS) as WaivableSeverity[];
  refuseUnknownKeys(given, `${KEY}.maxDuration`, severities);
  const days = { ...DEFAULT_DAYS };
  for (const severity of severities) {
    if (given?.has(severity)) {
      days[severity] = readDays(given, severity);
    }
  }
  return days;
}

function readDays(given: Config, severity: string): number {
  const at = `${KEY}.maxDuration.${severity}`;
  const instead = 'write whole days, such as { days: 90 } or P90D';
  let ms: number;
  try {
    ms = durationToMilliseconds(
      readDurationFromConfig(given, { key: severity }),
    );
  } catch (error) {
    throw new InputError(
      `${at}: ${toError(error).message}; ${instead}`,
      toError(error),
    );
  }
  const days = ms / DAY_MS;
  if (!Number.isInteger(days) || days < 1 || days > 3660) {
    throw new InputError(`${at}: 1 to 3660 days are possible; ${instead}`);
  }
  return days;
}

function readNever(
  given: Config | undefined,
  checklists: CompiledChecklist[],
): Set<string> {
  const known = checklists.flatMap(({ checks }) => checks.map(({ id }) => id));
  const never = given?.getOptionalStringArray('never') ?? [];
  never.forEach((check, index) => {
    if (!known.includes(check)) {
      throw new InputError(
        `${KEY}.never[${index}]: no checklist has a check "${check}"; ${suggest(
          check,
          known,
        )}`,
      );
    }
  });
  return new Set(never);
}

function readGit(given: Config | undefined): WaiverSettings['git'] {
  const at = `${KEY}.git.trusted`;
  refuseUnknownKeys(given, `${KEY}.git`, ['trusted']);
  const trusted = given?.getOptionalConfig('trusted');
  refuseUnknownKeys(trusted, at, ['locations', 'owners']);
  const locations = trusted?.getOptionalStringArray('locations') ?? [];
  locations.forEach((location, index) => {
    if (!/^(https?:\/\/[^/]+|\/|\.)/.test(location)) {
      throw new InputError(
        `${at}.locations[${index}]: "${location}" is no beginning of a location: write a URL such as https://github.com/acme/catalog`,
      );
    }
  });
  const owners = readRefs(trusted, at, 'owners');
  if (trusted && locations.length === 0) {
    throw new InputError(
      `${at}: "locations" is missing: say in which repositories a waiver needs nobody to grant it`,
    );
  }
  return { locations, owners };
}
