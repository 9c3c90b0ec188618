// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Scaler } from './kubernetes';
import { mergeProbes } from './probe';
import type { Workload } from './types';

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

/** What goes out with the workload scales it; then what is for production, and never that of another place. */
function scalerOf(
  workload: Workload,
  scalers: ReadonlyMap<string, Scaler[]>,
): Scaler | undefined {
  const own = [...new Set([workload.name, ...workload.names])].flatMap(
    name => scalers.get(name) ?? [],
  );
  const here = own.filter(
    ({ site }) => site === '' || workload.site === '' || site === workload.site,
  );
  return (
    here.find(
      one => one.unit === workload.unit && one.path === workload.path,
    ) ??
    here.find(({ unit }) => unit === workload.unit) ??
    here.find(({ isProduction }) => isProduction) ??
    here[0]
  );
}

/**
 * Lays what is for production over what is for no environment in particular, and gives each workload what scales it.
 * @internal
 */
export function settleWorkloads(
  workloads: Workload[],
  scalers: Scaler[],
): Workload[] {
  const scalersOf = groupBy(scalers, ({ target }) => target);
  const settled: Workload[] = [];
  const scaled = (workload: Workload): Workload => {
    const one = { ...workload };
    const scaler = scalerOf(one, scalersOf);
    if (scaler) {
      const { path, minimum, maximum, isPaused, isDefault } = scaler;
      one.autoscaled = { path, minimum, maximum, isPaused, isDefault };
      one.isDefault = one.isDefault
        ? !scaler.isProduction
        : isDefault && !isPaused;
      if (scaler.countedAt && minimum !== undefined) {
        one.countedAt = scaler.countedAt;
      }
    }
    return one;
  };
  for (const versions of groupBy(
    workloads,
    ({ kind, name }) => `${kind}/${name}`,
  ).values()) {
    const production = versions.filter(one => one.isProduction);
    const ways = new Set(production.map(({ way }) => way));
    const base = versions.find(one => !one.isProduction);
    const others = versions.filter(
      one => !one.isProduction && !ways.has(one.way),
    );
    for (const version of production.length > 0 ? production : versions) {
      const one: Workload =
        production.length > 0 && base
          ? {
              ...base,
              ...version,
              isDefault: version.isDefault,
              names: [...new Set([...base.names, ...version.names])],
              containers: mergeContainers(base, version),
              ...(others.length > 0 && { others: others.map(scaled) }),
            }
          : { ...version };
      if (version.replicas === undefined && one.replicas !== undefined) {
        one.countedAt = base?.countedAt;
      }
      settled.push(scaled(one));
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
