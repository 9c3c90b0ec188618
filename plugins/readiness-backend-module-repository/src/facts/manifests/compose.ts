// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { countOf } from './kubernetes';
import { lineOfPath } from './lineOf';
import { healthcheckOf, isOfSwarm } from './probe';
import type { Source, Workload } from './types';

/** Compose writes `cpus` and `memory`; manifests `cpu` and `memory`. */
function resourcesOf(value: any): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [from, to] of [
    ['cpus', 'cpu'],
    ['memory', 'memory'],
  ]) {
    if (value?.[from] !== undefined && !String(value[from]).includes('$')) {
      texts[to] = String(value[from]);
    }
  }
  return texts;
}

/**
 * Reads the services of a compose file. One without `deploy` says nothing about how it is deployed: most compose files
 * are for a developer's machine. Throws nothing.
 * @internal
 */
export function composeWorkloads(
  object: Record<string, any>,
  place: Source,
  text: string,
): Workload[] {
  const workloads: Workload[] = [];
  for (const [name, service] of Object.entries<any>(object.services ?? {})) {
    if (typeof service !== 'object' || service === null) {
      continue;
    }
    const replicas = countOf(service.deploy?.replicas ?? service.scale);
    workloads.push({
      kind: 'compose',
      name: name.toLowerCase(),
      names: [name, service.container_name]
        .filter(one => typeof one === 'string')
        .map(one => one.toLowerCase()),
      ...place,
      // A stack takes images, so that what is only built is for the machine where it is built
      ...(!place.isProduction &&
        service.build !== undefined &&
        service.image === undefined && { isDefault: true }),
      ...(replicas !== undefined && { replicas }),
      countedAt: () => ({
        path: place.path,
        line:
          lineOfPath(text, ['services', name, 'deploy', 'replicas']) ??
          lineOfPath(text, ['services', name, 'scale']),
      }),
      containers: [
        {
          name,
          image: typeof service.image === 'string' ? service.image : '',
          requests: resourcesOf(service.deploy?.resources?.reservations),
          limits: resourcesOf(service.deploy?.resources?.limits),
          probes: healthcheckOf(service, place.path),
          ...(isOfSwarm(service) && { isSwarm: true }),
        },
      ],
    });
  }
  return workloads;
}
