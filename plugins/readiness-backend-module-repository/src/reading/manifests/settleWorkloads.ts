// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { folderOf } from './charts';
import type { Scaler } from './kubernetes';
import { mergeProbes } from './probe';
import type { Workload } from './types';

/** A count of replicas that a kustomization writes over that of a workload. @internal */
export interface Override {
  name: string;
  count: number;
  isProduction: boolean;
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) {
      group.push(item);
    } else {
      groups.set(keyOf(item), [item]);
    }
  }
  return groups;
}

/** A later file for production says what counts; so do kustomize's own counts. @internal */
export function settleWorkloads(
  workloads: Workload[],
  scalers: Scaler[],
  overrides: Override[],
): Workload[] {
  const merged = new Map<string, Workload[]>();
  for (const workload of workloads) {
    const key = `${workload.kind}/${workload.name}`;
    const same = merged.get(key);
    if (same) {
      same.push(workload);
    } else {
      merged.set(key, [workload]);
    }
  }
  const overridesOf = groupBy(overrides, ({ name }) => name);
  const scalersOf = groupBy(scalers, ({ target }) => target);
  const settled: Workload[] = [];
  for (const versions of merged.values()) {
    const production = versions.filter(one => one.isProduction);
    const base = versions.find(one => !one.isProduction);
    for (const version of production.length > 0 ? production : versions) {
      const one: Workload =
        production.length > 0 && base
          ? {
              ...base,
              ...version,
              names: [...new Set([...base.names, ...version.names])],
              containers: mergeContainers(base, version),
            }
          : { ...version };
      one.isDefault = version.isDefault === true;
      const counts = overridesOf.get(one.name) ?? [];
      const override =
        counts.find(({ isProduction }) => isProduction) ??
        (production.length > 0 ? undefined : counts[0]);
      if (override) {
        one.replicas = override.count;
        one.isDefault = false;
      }
      const own = [...new Set([one.name, ...one.names])].flatMap(
        name => scalersOf.get(name) ?? [],
      );
      const beside = own.filter(
        ({ path }) => folderOf(path) === folderOf(one.path),
      );
      const scaler =
        own.find(({ isProduction }) => isProduction) ?? beside[0] ?? own[0];
      if (scaler) {
        const { target, isProduction, ...scaling } = scaler;
        one.isDefault &&= !isProduction;
        one.autoscaled = scaling;
      }
      settled.push(one);
    }
  }
  return settled;
}

function mergeContainers(base: Workload, over: Workload) {
  if (over.containers.length === 0) {
    return base.containers;
  }
  const belowOf = groupBy(base.containers, ({ name }) => name);
  return over.containers.map(container => {
    const below = belowOf.get(container.name)?.[0];
    return {
      ...container,
      image: container.image || below?.image || '',
      requests: { ...below?.requests, ...container.requests },
      limits: { ...below?.limits, ...container.limits },
      probes: mergeProbes(below?.probes, container.probes),
    };
  });
}
