// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Config } from '@backstage/config';
import { Settings } from 'backstage-plugin-readiness-node/evidence';
import { OwnAddresses } from '../client/guard/OwnAddresses';
import type { Resolve } from '../client/guard/resolveHost';
import { TargetGuard } from '../client/guard/TargetGuard';
import { Credentials } from '../client/probing/Credentials';
import { Prober } from '../client/probing/Prober';
import { description } from '../facts/description';
import { readSettings } from '../settings/readSettings';
import { HealthProvider } from './HealthProvider';

const SECOND = 1000;

/**
 * Creates the configured provider.
 *
 * @throws InputError that names the key and tells what to write instead
 * @internal
 */
export function createHealthProvider(
  config: Config,
  options: { resolve?: Resolve } = {},
): HealthProvider {
  const settings = readSettings(
    new Settings(config, description.configurationKey),
    { portal: config.getOptionalString('app.baseUrl') },
  );
  const { allow, credentials, timeout, jitter, concurrency } = settings;
  const prober = new Prober({
    ...settings,
    guard: new TargetGuard(
      allow,
      OwnAddresses.fromConfig(config),
      options.resolve,
    ),
    credentials: new Credentials(credentials),
  });
  return new HealthProvider({
    ...settings,
    prober,
    concurrency,
    // Two probes, the waits before them, and a little for reading.
    timeout: 2 * timeout + jitter + 2 * SECOND,
  });
}
