// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Reading } from './types';

const RUNS_AT_ONCE = new Set(['CronJob', 'Job', 'DaemonSet']);

/**
 * Two of these would do everything twice, or they only stand beside the rest to try something out, so that one says
 * nothing about the service.
 */
const SINGLE_BY_DESIGN =
  /(?:^|-)(?:beat|scheduler|clock|cron|migrat\w*|singleton|leader|operator|canary|preview|shadow|smoke)(?:-|$)/;

/** How many words all names begin with: a service may itself be called a scheduler. */
function sharedWords(names: string[]): number {
  const [first, ...others] = names.map(name => name.split('-'));
  let shared = first?.length ?? 0;
  for (const words of others) {
    const differs = words.findIndex((word, at) => word !== first[at]);
    shared = Math.min(shared, differs === -1 ? words.length : differs);
  }
  return shared;
}

/** What stands beside a count; only the first two have to be looked at. */
function otherCount<T>(
  counts: ReadonlyMap<number, T> | undefined,
  count: number,
): T | undefined {
  for (const [other, one] of counts ?? []) {
    if (other !== count) {
      return one;
    }
  }
  return undefined;
}

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
  const shared = sharedWords(workloads.map(({ name }) => name));
  const several = workloads.filter(
    ({ name }) =>
      !SINGLE_BY_DESIGN.test(name.split('-').slice(shared).join('-')),
  );
  const counted = (several.length > 0 ? several : workloads)
    .filter(({ kind }) => !RUNS_AT_ONCE.has(kind))
    .map(one => ({
      ...one,
      count: one.autoscaled ? one.autoscaled.minimum : one.replicas,
      from: one.autoscaled?.path ?? one.path,
    }));
  // By name, the first workload with each count
  const counts = new Map<string, Map<number, (typeof counted)[number]>>();
  for (const one of counted) {
    if (one.count !== undefined) {
      const own = counts.get(one.name) ?? new Map();
      counts.set(one.name, own);
      if (!own.has(one.count)) {
        own.set(one.count, one);
      }
    }
  }
  let lowest: { count: number; path: string } | undefined;
  let silent: string | undefined;
  for (const { name, count, from, path, isProduction, isDefault } of counted) {
    // One is what charts are born with, and what a base is overlaid for
    if (count === undefined || (isDefault && count < 2)) {
      silent = path;
      continue;
    }
    // Two ways to deploy the same, and neither says that it is for production
    const other = otherCount(counts.get(name), count);
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
        cannotTell: `${silent} does not say how many replicas run in production.`,
        path: silent,
      }
    : { cannotTell: 'It runs as a job, which has no replicas.' };
}
