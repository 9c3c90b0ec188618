// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { TargetGuard } from '../guard/TargetGuard';
import type { Resolve } from '../guard/resolveHost';
import { Credentials } from '../probing/Credentials';
import { Prober } from '../probing/Prober';
import { HealthProvider } from './HealthProvider';
import { readComponentKinds } from './readComponentKinds';

const KEY = 'readiness.health';
const MOST_AT_ONCE = 20;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

function readMilliseconds(
  config: Config,
  name: string,
  otherwise: number,
): number {
  const key = `${KEY}.${name}`;
  return config.has(key)
    ? durationToMilliseconds(readDurationFromConfig(config, { key }))
    : otherwise;
}

function readContact(config: Config): string | undefined {
  const contact =
    config.getOptionalString(`${KEY}.contact`) ??
    config.getOptionalString('app.baseUrl');
  if (contact !== undefined && !/^[\x20-\x7e]{1,200}$/.test(contact)) {
    throw new InputError(
      `${KEY}.contact must be a URL or an email address in plain ASCII.`,
    );
  }
  return contact;
}

/**
 * Creates the configured provider; undefined if `readiness.health.allow` lists no host, so that nothing may be probed.
 *
 * @throws InputError that names the key and tells what to write instead
 * @internal
 */
export function createHealthProvider(
  config: Config,
  options: { resolve?: Resolve } = {},
): HealthProvider | undefined {
  const guard = TargetGuard.fromConfig(config, options);
  if (!guard.allowsAny) {
    return undefined;
  }
  const interval = readMilliseconds(config, 'interval', 15 * MINUTE);
  const timeToLive = readMilliseconds(config, 'timeToLive', 120 * MINUTE);
  const timeout = readMilliseconds(config, 'timeout', 5 * SECOND);
  const jitter = readMilliseconds(config, 'jitter', SECOND);
  const concurrency =
    config.getOptionalNumber(`${KEY}.concurrency`) ?? MOST_AT_ONCE;
  if (timeToLive <= interval) {
    throw new InputError(
      `${KEY}.timeToLive must be longer than ${KEY}.interval, else every observation expires before the next.`,
    );
  }
  if (
    !Number.isInteger(concurrency) ||
    concurrency < 1 ||
    concurrency > MOST_AT_ONCE
  ) {
    throw new InputError(
      `${KEY}.concurrency must be a whole number from 1 to ${MOST_AT_ONCE}.`,
    );
  }
  const prober = new Prober({
    guard,
    credentials: Credentials.fromConfig(config),
    timeout,
    concurrency,
    jitter,
    contact: readContact(config),
  });
  return new HealthProvider({
    prober,
    interval,
    timeToLive,
    // Two probes, the waits before them, and a little for reading.
    timeout: 2 * timeout + jitter + 2 * SECOND,
    concurrency,
    kinds: readComponentKinds(config),
  });
}
