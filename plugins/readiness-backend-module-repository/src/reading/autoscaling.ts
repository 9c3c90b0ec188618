// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Reading } from './types';

/** `found` or `none`: whether anything scales the service by itself. @internal */
export function readAutoscaling(service: ServiceWorkloads): Reading {
  const { workloads, cannotTell, isPartial } = service;
  const scaled = workloads.find(({ autoscaled }) => autoscaled);
  if (scaled) {
    return { value: 'found', path: scaled.autoscaled?.path };
  }
  const deployed = workloads.find(({ kind }) => kind !== 'compose');
  if (deployed && isPartial) {
    return { cannotTell: isPartial, path: deployed.path };
  }
  return deployed
    ? { value: 'none', path: deployed.path }
    : { cannotTell: cannotTell ?? 'There are no manifests that deploy it.' };
}
