// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { healthComponents } from './healthComponents';

const LIVENESS = /^liveness GET (\S+)$/;

function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) {
    return undefined;
  }
  const { pathname, search } = new URL(url);
  return pathname.replace(/\/+$/, '') + search;
}

/**
 * The liveness probes (fact `repository.probes`) that call the address of the health endpoint, where that exercises
 * dependencies (fact `health.components`): when a database is away, each instance is restarted, which helps nobody. The
 * documentation of Spring Boot's probes warns of it. Nothing without the facts, and for components of the process itself.
 * @internal
 */
export function deepLivenessProbes(options: DeriveOptions): string[] {
  const probes = options.facts['repository.probes'];
  const answer = options.answers.get('health-endpoint');
  const isDeep = healthComponents(options.facts)?.some(
    ({ kind }) => kind !== undefined && kind !== 'system',
  );
  if (!isDeep || !Array.isArray(probes) || !isValid(answer)) {
    return [];
  }
  if (answer.qualifier !== undefined) {
    return [];
  }
  const addresses = answer.values.map(addressOf).filter(Boolean);
  return probes.filter((probe): probe is string => {
    const path =
      typeof probe === 'string' ? LIVENESS.exec(probe)?.[1] : undefined;
    // Without a path it would be any address of a single-page application
    return (
      path !== undefined &&
      path !== '/' &&
      addresses.includes(path.replace(/\/+$/, ''))
    );
  });
}
