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
  const several = workloads.filter(one => !SINGLE_BY_DESIGN.test(one.name));
  const counted = (several.length > 0 ? several : workloads)
    .filter(({ kind }) => !RUNS_AT_ONCE.has(kind))
    .map(one => ({
      ...one,
      count: one.autoscaled ? one.autoscaled.minimum : one.replicas,
      from: one.autoscaled?.path ?? one.path,
    }));
  let lowest: { count: number; path: string } | undefined;
  let silent: string | undefined;
  for (const { name, count, from, path, isProduction } of counted) {
    if (count === undefined) {
      silent = path;
      continue;
    }
    // Two ways to deploy the same, and neither says that it is for production
    const other = counted.find(
      one => one.name === name && (one.count ?? count) !== count,
    );
    if (other && !isProduction) {
      return {
        cannotTell: `${from} says ${count}, but ${other.from} says ${other.count}; neither is for production.`,
        path: from,
      };
    }
    if (!lowest || count < lowest.count) {
      lowest = { count, path: from };
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
