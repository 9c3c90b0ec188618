// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  readHealthChecks,
  type HealthChecks,
} from './healthChecks/readHealthChecks';
import { strippedPaths } from './healthChecks/strippedPaths';
import type { Consequence, HealthCheck } from './healthChecks/types';
import { UNKNOWN } from './manifests/helmValueReader';
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Reading, Scope } from './types';

/** Places that a fact lists; services have a handful. */
const MOST_PLACES = 50;

function shownName(name: string): string {
  return name && !name.includes(UNKNOWN) ? name : 'one of several';
}

/** Whether several containers run, so that the address of a probe does not tell what answers there. */
function areSeveral({ workloads }: ServiceWorkloads): boolean {
  const names = workloads
    .filter(({ kind }) => !/Job$/.test(kind))
    .flatMap(({ name, containers }) =>
      containers.map(container => `${name} ${container.name}`),
    );
  return new Set(names).size > 1;
}

/** `liveness probe GET /health of the container web (k8s/web.yaml:31)`. */
function placeOf({ by, path, name, file, line }: HealthCheck): string {
  const container =
    name && !name.includes(UNKNOWN) ? ` of the container ${name}` : '';
  const place = line ? `${file}:${line}` : file;
  return `${by}${container} asks ${path} (${place})`;
}

/** What a container is asked for, so that it can be compared with the address of the health endpoint. */
interface AskedPath {
  name: string;
  path: string;
  /** Only that of an address with this port is meant. */
  port?: string;
  /** Proxies before it take these off the path. */
  bases?: string[];
}

/** The paths that the service itself is asked for, with this consequence. */
function pathsWith(
  consequence: Consequence,
  checks: HealthChecks,
  bases: string[],
): Reading {
  const places = new Map<string, AskedPath>();
  let first: HealthCheck | undefined;
  const own = checks.ofContainers
    .filter(({ isOwn }) => isOwn)
    .map(({ check }) => check);
  for (const check of [...own, ...checks.others, ...checks.ofImages]) {
    const { path, consequences, otherPort } = check;
    if (path && consequences.includes(consequence)) {
      first ??= check;
      const name = placeOf(check);
      places.set(name, {
        name,
        path,
        ...(otherPort && { port: otherPort }),
        ...(bases.length > 0 && { bases }),
      });
    }
  }
  return {
    value: [...places.values()].slice(0, MOST_PLACES),
    ...(first && { path: first.file, line: first.line }),
  };
}

/**
 * `probes` lists what asks the service how it is: probes of Kubernetes, health checks of containers, load balancers and
 * platforms. Where there are several containers, a probe names its own: `liveness GET /healthz (web)`. `livenessPaths` and
 * `readinessPaths` are the paths that the service's own container is asked for, so that it is restarted or gets no more
 * requests when the answer is bad: each `{ name, path }`, where the name says what asks, and where that is written.
 * @internal
 */
export function readProbes(
  scope: Scope,
  service: ServiceWorkloads,
): Record<'probes' | 'livenessPaths' | 'readinessPaths', Reading> {
  const checks = readHealthChecks(scope, service);
  const bases = strippedPaths(scope);
  const isNamed = areSeveral(service);
  const found = new Set<string>();
  let first: HealthCheck | undefined;
  for (const { check } of checks.ofContainers) {
    first ??= check;
    found.add(
      isNamed ? `${check.text} (${shownName(check.name)})` : check.text,
    );
  }
  for (const check of [...checks.others, ...checks.ofImages]) {
    first ??= check;
    found.add(check.text);
  }
  const probes: Reading =
    found.size === 0 && service.workloads.length === 0
      ? { cannotTell: service.cannotTell }
      : {
          value: [...found].sort(),
          ...(first && { path: first.file, line: first.line }),
        };
  return {
    probes,
    livenessPaths: pathsWith('restart', checks, bases),
    readinessPaths: pathsWith('leave', checks, bases),
  };
}
