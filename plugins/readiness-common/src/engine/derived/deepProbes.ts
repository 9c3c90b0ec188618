// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { dependencyCoverage } from './dependencyCoverage';
import { exercisedComponents } from './exercisedComponents';
import { namesEntity } from './namesEntity';

/** Paths that proxies and gateways serve as well as the services behind them. */
const COMMON =
  /^\/(?:api\/)?_*(?:health|healthz|healthcheck|health-check|livez?|liveness|ping|readyz?|readiness|status|up)_*$/i;
const ADDRESS = /^(?:[\d.]+|\[.*\]|[^.]+)$/;

/** One item of `repository.livenessPaths` and `repository.readinessPaths`. */
interface AskedPath {
  name: string;
  path: string;
  port?: string;
  bases: string[];
}

function askedPaths(value: unknown): AskedPath[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).flatMap(item => {
    if (typeof item !== 'object' || item === null) {
      return [];
    }
    const { name, path, port, bases } = item as Record<string, unknown>;
    return typeof name === 'string' && typeof path === 'string'
      ? [
          {
            name,
            path,
            ...(typeof port === 'string' && { port }),
            bases: Array.isArray(bases)
              ? bases.filter(one => typeof one === 'string')
              : [],
          },
        ]
      : [];
  });
}

/** Path and query as servers take them: one slash, none at the end, parameters in any order. */
function normalized(path: string): string | undefined {
  const whole = `http://x/${path.replace(/^\/+/, '')}`;
  if (!URL.canParse(whole)) {
    return undefined;
  }
  const { pathname, searchParams } = new URL(whole);
  searchParams.sort();
  const query = searchParams.toString();
  const short = pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  return query ? `${short}?${query}` : short;
}

/** Whether the address may be that of a gateway with a health of its own, which no container of the service serves. */
function mayBeOfGateway({ hostname, pathname }: URL, options: DeriveOptions) {
  const labels = hostname.split('.');
  const own = labels.length > 2 ? labels.slice(0, -2).join('-') : hostname;
  return (
    COMMON.test(pathname.replace(/(?<!\/)\/+$/, '')) &&
    !ADDRESS.test(hostname) &&
    !namesEntity(own, [options.entity.metadata.name]) &&
    !dependencyCoverage(options).includes('exact')
  );
}

/** Those of the paths at which the health endpoint is, if it exercises what all instances share. */
function deepOf(fact: string, options: DeriveOptions): string[] {
  const asked = askedPaths(options.facts[fact]);
  const answer = options.answers.get('health-endpoint');
  if (
    asked.length === 0 ||
    !isValid(answer) ||
    answer.qualifier !== undefined ||
    exercisedComponents(options).length === 0
  ) {
    return [];
  }
  const endpoints = answer.values
    .filter(url => URL.canParse(url))
    .map(url => new URL(url))
    .filter(url => !mayBeOfGateway(url, options));
  return asked
    .filter(({ path, port, bases }) =>
      endpoints.some(url => {
        const whole = normalized(url.pathname + url.search);
        return (
          // Without a path it would be any address of a single-page application
          whole !== '' &&
          whole !== undefined &&
          (port === undefined || port === url.port) &&
          ['', ...bases].some(base => normalized(base + path) === whole)
        );
      }),
    )
    .map(({ name }) => name);
}

/**
 * The liveness probes (fact `repository.livenessPaths`) that ask the health endpoint, if that exercises dependencies (fact
 * `health.components`): when a database is down, each instance is restarted, which does not help. The documentation of
 * Spring Boot's probes warns of it. Empty without the facts, and for components of the process itself. A path such as
 * `/health` on a host that is not named after the service may belong to a gateway: it only counts if what is exercised there
 * is what the service declares.
 * @internal
 */
export function deepLivenessProbes(options: DeriveOptions): string[] {
  return deepOf('repository.livenessPaths', options);
}

/**
 * The same for readiness probes and health checks of load balancers (fact `repository.readinessPaths`): when a database is
 * down, all instances leave at once, so that nobody answers, not even with what works without it.
 * @internal
 */
export function deepReadinessProbes(options: DeriveOptions): string[] {
  return deepOf('repository.readinessPaths', options);
}
