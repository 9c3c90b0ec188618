// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from './isDeployed';
import { UNKNOWN } from './manifests/helmValueReader';
import { textOfProbe } from './manifests/probe';
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Reading, Scope } from './types';
import { withinFolder } from './withinFolder';

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

/**
 * A list of what watches the service from inside: probes of Kubernetes, health checks of containers. Where there are several
 * containers, a probe names its own: `liveness GET /healthz (web)`.
 * @internal
 */
export function readProbes(scope: Scope, service: ServiceWorkloads): Reading {
  const found = new Set<string>();
  const isNamed = areSeveral(service);
  let path: string | undefined;
  for (const one of service.workloads) {
    for (const { name, probes } of one.containers) {
      for (const probe of probes) {
        path ??= probe.file;
        const text = textOfProbe(probe);
        found.add(isNamed ? `${text} (${shownName(name)})` : text);
      }
    }
  }
  for (const file of scope.files) {
    if (
      /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$/.test(file.path) &&
      isDeployed(withinFolder(scope, file.path)) &&
      /^[ \t]*HEALTHCHECK[ \t]+(?!NONE)/im.test(file.text)
    ) {
      path ??= file.path;
      found.add('container healthcheck');
    }
  }
  if (found.size === 0 && service.workloads.length === 0) {
    return { cannotTell: service.cannotTell };
  }
  return { value: [...found].sort(), ...(path && { path }) };
}
