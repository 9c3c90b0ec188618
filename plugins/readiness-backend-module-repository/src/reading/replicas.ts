// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Reading } from './types';

const RUNS_AT_ONCE = new Set(['CronJob', 'Job', 'DaemonSet']);

/** Two of these would do everything twice, so that one says nothing about the service. */
const SINGLE_BY_DESIGN =
  /(?:^|-)(?:beat|scheduler|clock|cron|migrat\w*|singleton|leader|operator)(?:-|$)/;

/**
 * The lowest number of replicas that runs; where something scales, the least it scales to.
 * @internal
 */
export function readReplicas(service: ServiceWorkloads): Reading {
  const { workloads, cannotTell } = service;
  if (workloads.length === 0) {
    return {
      cannotTell: cannotTell ?? 'There are no manifests that deploy it.',
    };
  }
  let lowest: { count: number; path: string } | undefined;
  let silent: string | undefined;
  const several = workloads.filter(one => !SINGLE_BY_DESIGN.test(one.name));
  for (const one of several.length > 0 ? several : workloads) {
    if (RUNS_AT_ONCE.has(one.kind)) {
      continue;
    }
    const count = one.autoscaled ? one.autoscaled.minimum : one.replicas;
    if (count === undefined) {
      silent = one.path;
      continue;
    }
    if (!lowest || count < lowest.count) {
      const path = one.autoscaled?.path ?? one.path;
      lowest = { count, path };
    }
  }
  if (lowest) {
    return { value: lowest.count, path: lowest.path };
  }
  return silent
    ? {
        cannotTell: `${silent} does not say how many replicas run.`,
        path: silent,
      }
    : { cannotTell: 'It runs as a job, which has no replicas.' };
}
