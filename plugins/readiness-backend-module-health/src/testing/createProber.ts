// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { Settings } from 'backstage-plugin-readiness-node/evidence';
import type { Resolve } from '../client/guard/resolveHost';
import { TargetGuard } from '../client/guard/TargetGuard';
import { OwnAddresses } from '../client/guard/OwnAddresses';
import { Credentials } from '../client/probing/Credentials';
import { Prober, type ProberOptions } from '../client/probing/Prober';
import { readAllowRules } from '../settings/readAllowRules';
import { readCredentials } from '../settings/readCredentials';

/** A prober with the given `readiness.health` and other configuration. @internal */
export function createProber(options: {
  health: JsonObject;
  config?: JsonObject;
  resolve?: Resolve;
  prober?: Partial<ProberOptions>;
}): Prober {
  const { health, resolve } = options;
  const config = new ConfigReader({ readiness: { health }, ...options.config });
  const settings = new Settings(config, 'readiness.health');
  return new Prober({
    guard: new TargetGuard(
      readAllowRules(settings),
      OwnAddresses.fromConfig(config),
      resolve,
    ),
    credentials: new Credentials(readCredentials(settings)),
    timeout: 2000,
    concurrency: 20,
    jitter: 0,
    ...options.prober,
  });
}
