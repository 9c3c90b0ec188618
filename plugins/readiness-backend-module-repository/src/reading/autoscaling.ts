// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Scaling } from './manifests/types';
import type { Reading } from './types';

/** One whose bounds are the same number keeps that many, and never scales. */
function canScale({ minimum = 0, maximum = Infinity }: Scaling): boolean {
  return maximum > minimum;
}

/**
 * `found` or `none`: whether anything scales the service by itself. It cannot be told where something would, but has the same
 * lower and upper bound: they may be raised elsewhere.
 * @internal
 */
export function readAutoscaling(service: ServiceWorkloads): Reading {
  const { workloads, cannotTell, isPartial } = service;
  const scaled = workloads.find(
    ({ autoscaled }) => autoscaled && canScale(autoscaled),
  );
  if (scaled) {
    return { value: 'found', path: scaled.autoscaled?.path };
  }
  const fixed = workloads.find(({ autoscaled }) => autoscaled)?.autoscaled;
  if (fixed) {
    return {
      cannotTell: `${fixed.path} scales between ${fixed.minimum} and ${fixed.maximum} replicas.`,
      path: fixed.path,
    };
  }
  const deployed = workloads.find(({ kind }) => kind !== 'compose');
  if (deployed && isPartial) {
    return { cannotTell: isPartial, path: deployed.path };
  }
  return deployed
    ? { value: 'none', path: deployed.path }
    : { cannotTell: cannotTell ?? 'There are no manifests that deploy it.' };
}
