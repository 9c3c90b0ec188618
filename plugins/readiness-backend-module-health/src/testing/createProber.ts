// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import type { Resolve } from '../guard/resolveHost';
import { TargetGuard } from '../guard/TargetGuard';
import { Credentials } from '../probing/Credentials';
import { Prober, type ProberOptions } from '../probing/Prober';

/** A prober with the given `readiness.health` and other configuration. @internal */
export function createProber(options: {
  health: JsonObject;
  config?: JsonObject;
  resolve?: Resolve;
  prober?: Partial<ProberOptions>;
}): Prober {
  const { health, resolve } = options;
  const config = new ConfigReader({ readiness: { health }, ...options.config });
  return new Prober({
    guard: TargetGuard.fromConfig(config, { resolve }),
    credentials: Credentials.fromConfig(config),
    timeout: 2000,
    concurrency: 20,
    jitter: 0,
    ...options.prober,
  });
}
