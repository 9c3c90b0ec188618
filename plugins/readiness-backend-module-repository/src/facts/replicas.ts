// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { partsOf, type Part } from './manifests/parts';
import type { Place, Workload } from './manifests/types';
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Reading } from './types';

const RUNS_AT_ONCE = new Set(['CronJob', 'Job', 'DaemonSet']);

/** Words of folders that tell how something is deployed, and not where. */
const WAY =
  /^(?:k8s|kube|kubernetes|kustomize|manifests?|helm|charts?|openshift|ocp|minikube|[ega]ks|plain|raw|yaml|static|simple|basic|legacy|old|new|deploy(?:ments?)?|infra|ops|v\d+)$/;

/** One thing that is deployed, with the number of its instances. */
interface Counted {
  workload: Workload;
  part: Part;
  count: number | undefined;
}

/** What one way of deploying says in all. */
interface Total {
  way: string;
  isProduction: boolean;
  /** `undefined`: not for all of the places. */
  count: number | undefined;
  least: number;
  from: Workload;
}

type Told = { total: Total } | { cannotTell: string; path: string };

function countOf({ autoscaled, replicas }: Workload): number | undefined {
  return autoscaled &&
    !(autoscaled.isPaused && autoscaled.minimum === undefined)
    ? autoscaled.minimum
    : replicas;
}

function placeOf(workload: Workload): Place {
  return workload.countedAt?.() ?? { path: workload.path };
}

/** A file and, where it is known, its line. @internal */
export function shownPlace({ path, line }: Place): string {
  return line === undefined ? path : `${path}:${line}`;
}

/** Folders side by side that may be two places, or two ways: nothing tells. */
function mayBeTwoPlaces(one: string, other: string): boolean {
  const left = one.toLowerCase().split('/');
  const right = other.toLowerCase().split('/');
  const differing = left.filter((part, at) => part !== right[at]);
  return (
    left.length === right.length &&
    differing.length === 1 &&
    differing[0] !== left.at(-1) &&
    !left.some((part, at) => part !== right[at] && WAY.test(part)) &&
    !right.some((part, at) => part !== left[at] && WAY.test(part))
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return [...groups.values()];
}

function differ(one: Workload, other: Workload): Told {
  const [left, right] = [placeOf(one), placeOf(other)];
  return {
    cannotTell: `${shownPlace(left)} says ${countOf(one)}, but ${shownPlace(
      right,
    )} says ${countOf(other)}; nothing says which is deployed.`,
    path: left.path,
  };
}

/** What one way says: places add up, and what takes turns does not. */
function totalOf(counted: Counted[]): Told {
  const places = groupBy(
    counted,
    ({ workload, part }) => `${workload.site} ${part.site}`,
  );
  let count: number | undefined = 0;
  let least = 0;
  for (const place of places) {
    const turns = groupBy(place, ({ part }) => part.turn);
    let inPlace: number | undefined;
    for (const turn of turns) {
      const [first] = turn;
      const other = turn.find(one => one.count !== first.count);
      if (other) {
        return first.count === undefined || other.count === undefined
          ? { cannotTell: silence(first.workload), path: first.workload.path }
          : differ(first.workload, other.workload);
      }
      const twin = turn.find(one =>
        mayBeTwoPlaces(one.workload.path, first.workload.path),
      );
      if (twin && first.count === 1) {
        return {
          cannotTell: `${shownPlace(placeOf(first.workload))} and ${shownPlace(
            placeOf(twin.workload),
          )} say 1 each; nothing says whether both are deployed.`,
          path: first.workload.path,
        };
      }
      inPlace =
        first.count === undefined
          ? inPlace
          : Math.max(inPlace ?? 0, first.count);
    }
    count =
      inPlace === undefined || count === undefined
        ? undefined
        : count + inPlace;
    least += inPlace ?? 0;
  }
  const { workload } =
    counted.find(one => one.count !== undefined) ?? counted[0];
  return {
    total: {
      way: workload.way,
      isProduction: workload.isProduction,
      count,
      least,
      from: workload,
    },
  };
}

function silence({ path }: Workload): string {
  return `${path} does not say how many replicas run in production.`;
}

/** One part of the service, over all the ways in which it is deployed. */
function toldOfPart(counted: Counted[]): Told {
  // One is what charts are born with, and what a base is overlaid for
  const deployed = counted.filter(
    ({ workload, count }) =>
      !workload.isDefault || (workload.isProduction && (count ?? 0) > 1),
  );
  if (deployed.length === 0) {
    const [{ workload, count }] = counted;
    return {
      cannotTell:
        count === undefined
          ? silence(workload)
          : `${shownPlace(
              placeOf(workload),
            )} says ${count} as a default; what runs in production is said elsewhere.`,
      path: workload.path,
    };
  }
  const told = groupBy(deployed, ({ workload }) => workload.way).map(totalOf);
  const production = told.filter(
    one => 'total' in one && one.total.isProduction,
  );
  const totals = told.flatMap(one => ('total' in one ? [one.total] : []));
  const known = totals.filter(({ count }) => count !== undefined);
  const chosen = production.length > 0 ? production : told;
  const unclear = chosen.find(one => 'cannotTell' in one);
  if (unclear) {
    return unclear;
  }
  const counts = chosen.flatMap(one =>
    'total' in one && one.total.count !== undefined ? [one.total] : [],
  );
  const [first] = counts;
  if (!first) {
    // So many at least, whatever the places without a number have
    const enough = totals.find(({ least }) => least > 1);
    return enough
      ? { total: { ...enough, count: enough.least } }
      : { cannotTell: silence(totals[0].from), path: totals[0].from.path };
  }
  const other =
    counts.find(({ count }) => count !== first.count) ??
    // Who says more may be right, even though it does not say that it is for production
    known.find(({ count }) => first.count! < 2 && count! > 1);
  // Another way, of which nobody here says what it comes to in production
  const unsaid = counted.find(
    ({ workload }) => workload.isDefault && workload.way !== first.way,
  );
  if (!other && unsaid && first.count! < 2 && !first.isProduction) {
    return {
      cannotTell: `${shownPlace(placeOf(first.from))} says ${
        first.count
      }, but ${unsaid.workload.path} may deploy it as well.`,
      path: first.from.path,
    };
  }
  return other ? differ(first.from, other.from) : { total: first };
}

/** What serves; where nothing is called so, whatever is no more than single by design. */
function servingOf(counted: Counted[]): Counted[] {
  for (const roles of [
    ['main'],
    ['main', 'other'],
    ['main', 'other', 'side'],
  ]) {
    const found = counted.filter(({ part }) => roles.includes(part.role));
    if (found.length > 0) {
      return found;
    }
  }
  return counted;
}

/**
 * How many instances of what serves run in production, regions, clusters and the halves of a pair together; where something
 * scales, the least it scales to.
 * @internal
 */
export function readReplicas(service: ServiceWorkloads): Reading {
  const { workloads, cannotTell } = service;
  if (workloads.length === 0) {
    return {
      cannotTell: cannotTell ?? 'There are no manifests that deploy it.',
    };
  }
  const parts = partsOf(workloads.map(({ name }) => name));
  const counted = workloads
    .flatMap(one => [one, ...(one.others ?? [])])
    .filter(({ kind, isOnDemand }) => !RUNS_AT_ONCE.has(kind) && !isOnDemand)
    .map(workload => ({
      workload,
      part: parts.get(workload.name)!,
      count: countOf(workload),
    }));
  if (counted.length === 0) {
    return {
      cannotTell: workloads.some(({ isOnDemand }) => isOnDemand)
        ? 'It runs when it is called, on a platform that starts as many as are needed.'
        : 'It runs as a job, which has no replicas.',
    };
  }
  const told = groupBy(servingOf(counted), ({ part }) => part.label).map(
    toldOfPart,
  );
  const totals = told.flatMap(one => ('total' in one ? [one.total] : []));
  const lowest = totals.reduce<Total | undefined>(
    (least, one) => (!least || one.count! < least.count! ? one : least),
    undefined,
  );
  const more = totals.find(({ count }) => count! > 1);
  const unclear = told.find(one => 'cannotTell' in one);
  if (!lowest || (unclear && lowest.count! > 1)) {
    const { cannotTell: why, path } = unclear as {
      cannotTell: string;
      path: string;
    };
    return { cannotTell: why, path };
  }
  // Which of them the service is, nobody says
  if (lowest.count === 1 && (more || unclear)) {
    return more
      ? ({ ...differ(lowest.from, more.from) } as Reading)
      : { cannotTell: silence(lowest.from), path: lowest.from.path };
  }
  if (lowest.from.site === '*' && lowest.count === 1) {
    return {
      cannotTell: `${lowest.from.path} is deployed to several places, which are named elsewhere.`,
      path: lowest.from.path,
    };
  }
  const { path, line } = placeOf(lowest.from);
  return { value: lowest.count, path, ...(line !== undefined && { line }) };
}
