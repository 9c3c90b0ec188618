// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { partsOf } from './manifests/parts';
import type { Scaling, Workload } from './manifests/types';
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Reading } from './types';

/** One whose bounds are the same number keeps that many, and so does one that is paused: it never scales. */
function canScale({
  minimum = 0,
  maximum = Infinity,
  isPaused,
}: Scaling): boolean {
  return !isPaused && maximum > minimum;
}

/** What serves and its workers, or all where nothing does: an autoscaler of what stands beside scales nothing of the service. */
function ofTheService(workloads: Workload[]): Workload[] {
  const parts = partsOf(workloads.map(({ name }) => name));
  const serving = workloads.filter(({ name }) => {
    const { role } = parts.get(name)!;
    return role === 'main' || role === 'other';
  });
  return serving.length > 0 ? serving : workloads;
}

function placeOf({ path, line }: Scaling): Pick<Reading, 'path' | 'line'> {
  return { path, ...(line !== undefined && { line }) };
}

/**
 * `found` or `none`: whether anything scales the service by itself. An autoscaler that cannot scale is none. Where it is only a
 * default, it cannot be told: the bounds may be set elsewhere.
 * @internal
 */
export function readAutoscaling(service: ServiceWorkloads): Reading {
  const { cannotTell, isPartial } = service;
  const workloads = ofTheService(service.workloads);
  const scaled = workloads.filter(
    ({ autoscaled }) => autoscaled && canScale(autoscaled),
  );
  const certain = scaled.find(
    ({ isDefault, autoscaled }) => !isDefault && !autoscaled!.isDefault,
  );
  if (certain) {
    return { value: 'found', ...placeOf(certain.autoscaled!) };
  }
  const [uncertain] = scaled;
  if (uncertain) {
    return {
      cannotTell: `${
        uncertain.autoscaled!.path
      } scales it as a default; what runs in production is said elsewhere.`,
      path: uncertain.autoscaled!.path,
    };
  }
  const fixed = workloads.find(({ autoscaled }) => autoscaled);
  if (fixed?.isDefault) {
    const { path, minimum, maximum } = fixed.autoscaled!;
    return {
      cannotTell: `${path} scales between ${minimum} and ${maximum} replicas, as a default.`,
      path,
    };
  }
  const deployed = workloads.find(({ kind }) => kind !== 'compose');
  if (deployed && service.looseScaler !== undefined) {
    return {
      cannotTell: `${service.looseScaler} scales something that it does not name in words that can be read here.`,
      path: service.looseScaler,
    };
  }
  if (deployed && workloads.every(({ isDefault }) => isDefault)) {
    return {
      cannotTell: `${deployed.path} is a default; what scales it may be said elsewhere.`,
      path: deployed.path,
    };
  }
  if (deployed && isPartial) {
    return { cannotTell: isPartial, path: deployed.path };
  }
  return deployed
    ? { value: 'none', path: fixed?.autoscaled?.path ?? deployed.path }
    : { cannotTell: cannotTell ?? 'There are no manifests that deploy it.' };
}
