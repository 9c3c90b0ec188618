// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { healthComponents } from './healthComponents';
import { namesEntity } from './namesEntity';

/** A probe that names its container is one of several: something other than the health endpoint may answer there. */
const LIVENESS = /^liveness GET (\S+)$/;

/** Paths that proxies and gateways serve as well as the services behind them. */
const COMMON =
  /^\/(?:api\/)?_*(?:health|healthz|healthcheck|health-check|livez?|liveness|ping|readyz?|readiness|status|up)_*$/i;

/** The path and query, if only the service itself can serve them. */
function addressOf(url: string, service: string): string | undefined {
  if (!URL.canParse(url)) {
    return undefined;
  }
  const { hostname, pathname, search } = new URL(url);
  const path = pathname.replace(/(?<!\/)\/+$/, '');
  const labels = hostname.split('.');
  const own = labels.length > 2 ? labels.slice(0, -2).join('-') : hostname;
  return COMMON.test(path) && !namesEntity(own, [service])
    ? undefined
    : path + search;
}

/**
 * The liveness probes (fact `repository.probes`) that call the address of the health endpoint if that exercises
 * dependencies (fact `health.components`): when a database is down, each instance is restarted, which does not help.
 * The documentation of Spring Boot's probes warns of it. Empty without the facts, for components of the process itself,
 * and if several containers run: a probe calls its own container, and the address of the health endpoint does not tell
 * which one that is. A path such as `/health` on a host that is not named after the service may belong to a gateway, so
 * it does not count either.
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
  const service = options.entity.metadata.name;
  const addresses = answer.values
    .map(url => addressOf(url, service))
    .filter(Boolean);
  return probes.filter((probe): probe is string => {
    const path =
      typeof probe === 'string' ? LIVENESS.exec(probe)?.[1] : undefined;
    // Without a path it would be any address of a single-page application
    return (
      path !== undefined &&
      path !== '/' &&
      addresses.includes(path.replace(/(?<!\/)\/+$/, ''))
    );
  });
}
