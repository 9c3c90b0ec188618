// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Reading, Scope } from './types';

/** A list of what watches the service from inside: probes of Kubernetes, health checks of containers. @internal */
export function readProbes(scope: Scope, service: ServiceWorkloads): Reading {
  const found = new Set<string>();
  let path: string | undefined;
  for (const one of service.workloads) {
    for (const { probes } of one.containers) {
      for (const probe of probes) {
        path ??= one.path;
        found.add(probe);
      }
    }
  }
  for (const file of scope.files) {
    if (
      /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$/.test(file.path) &&
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
