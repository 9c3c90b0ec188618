// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { isBeside, isTool } from './isBeside';
import { partsOf } from './parts';
import { readWorkloads, type ReadWorkloads } from './readWorkloads';
import type { Workload } from './types';

/** @internal */
export interface ServiceWorkloads {
  workloads: Workload[];
  /** What a scheduler starts beside them, for the service. */
  jobs: Workload[];
  /** Why none was chosen. */
  cannotTell?: string;
  /** Why more may be deployed than these. */
  isPartial?: string;
  /** The file of what scales something that it does not name. */
  looseScaler?: string;
}

/** What is shared by many services is read once for all of them. */
const shared = new WeakMap<RepositoryFile[], ReadWorkloads>();

function readShared(files: RepositoryFile[]): ReadWorkloads {
  const known = shared.get(files) ?? readWorkloads(files);
  shared.set(files, known);
  return known;
}

/** From the surest to the least sure. */
const MATCHES: ((workload: Workload, name: string) => boolean)[] = [
  (workload, name) => workload.name === name,
  ({ names }, name) => names.includes(name),
  // `shop-web` and `shop-worker` are parts of `shop`
  ({ names }, name) =>
    names.some(one => one.startsWith(`${name}-`) || name.startsWith(`${one}-`)),
];

function isJob({ kind }: Workload): boolean {
  return /Job$/.test(kind);
}

/** The same one in another place: `shop-standby` beside `shop`. */
function isInAnotherPlace(name: string, { names }: Scope): boolean {
  return names.some(own => {
    const part = name.startsWith(`${own}-`)
      ? partsOf([own, name]).get(name)
      : undefined;
    return part?.label === '' && part.site !== '';
  });
}

/** Names in Kubernetes have 63 characters. */
const LONGEST_NAME = 100;

/** `a-b-c`, `a-b` and `a`. */
function beginningsOf(name: string): string[] {
  const words = name.slice(0, LONGEST_NAME).split('-');
  return words.map((_, at) => words.slice(0, words.length - at).join('-'));
}

/**
 * What is started now and then for the service: `shop-purge` beside `shop`, or whatever lies in the folder of the only service.
 * Not what begins with the name of a neighbour, `shop-cart-purge`, and not what only calls a tool or copies a store.
 */
function jobsOf(
  scope: Scope,
  options: { chosen: Workload[]; own: Workload[]; others: Workload[] },
): Workload[] {
  const { chosen, own, others } = options;
  const known = new Set(chosen);
  const neighbours = new Set(
    [...own, ...others]
      .filter(one => !isJob(one) && !known.has(one) && one.name !== '')
      .map(({ name }) => name),
  );
  const isOfNeighbour = ({ name }: Workload) =>
    beginningsOf(name).some(beginning => neighbours.has(beginning));
  const isLone =
    chosen.length > 0 &&
    own.every(one => isJob(one) || isBeside(one) || known.has(one));
  const bearsName = ({ names }: Workload) =>
    scope.names.some(name =>
      names.some(one => one === name || one.startsWith(`${name}-`)),
    );
  const isOurs = (one: Workload) =>
    one.schedule !== undefined &&
    !known.has(one) &&
    !isBeside(one) &&
    !isTool(one) &&
    !isOfNeighbour(one);
  return [
    ...own.filter(one => isOurs(one) && (isLone || bearsName(one))),
    ...others.filter(one => isOurs(one) && bearsName(one)),
  ];
}

/**
 * The workloads that are the service. By name; in the service's own folder also the only one there is. Between several
 * that bear other names it does not guess: a neighbour's count must not be held against it.
 * @internal
 */
export function workloadsOf(scope: Scope): ServiceWorkloads {
  const own = readWorkloads(scope.files, path => withinFolder(scope, path));
  const others = readShared(scope.shared);
  const unread = own.unread ?? others.unread;
  const isPartial =
    unread === undefined
      ? undefined
      : `${unread} is too large to be read, so that more may be deployed.`;
  const chosen = choose(scope, own.workloads, others.workloads);
  return {
    ...chosen,
    jobs: jobsOf(scope, {
      chosen: chosen.workloads,
      own: own.workloads,
      others: others.workloads,
    }),
    isPartial,
    looseScaler: own.looseScaler,
    ...(chosen.workloads.length === 0 && {
      cannotTell:
        chosen.cannotTell ??
        isPartial ??
        'There are no manifests that deploy it.',
    }),
  };
}

function choose(
  scope: Scope,
  own: Workload[],
  others: Workload[],
): { workloads: Workload[]; cannotTell?: string } {
  // Most compose files are for a developer's machine: what is deployed otherwise comes first
  for (const isCompose of [false, true]) {
    for (const matches of MATCHES) {
      for (const from of [own, others]) {
        const candidates = from.filter(
          one => (one.kind === 'compose') === isCompose && !isBeside(one),
        );
        const found = candidates.filter(one =>
          scope.names.some(name => matches(one, name)),
        );
        if (found.length > 0) {
          const known = new Set(found);
          const elsewhere = candidates.filter(
            one =>
              !known.has(one) &&
              // Values of a chart that lies elsewhere have no name
              ((one.name === '' && from === own) ||
                isInAnotherPlace(one.name, scope)),
          );
          return { workloads: [...found, ...elsewhere] };
        }
      }
    }
  }
  const all = own.filter(one => !isBeside(one));
  const running = all.filter(one => !isJob(one));
  const candidates = running.length > 0 ? running : all;
  const deployed = candidates.filter(({ kind }) => kind !== 'compose');
  const left = deployed.length > 0 ? deployed : candidates;
  const names = new Set(left.map(({ name }) => name));
  const parts = partsOf([...names]);
  const labels = new Set([...parts.values()].map(({ label }) => label));
  const serving = left.filter(({ name }) => parts.get(name)?.role === 'main');
  // One that serves, beside what only works for it
  const isClear =
    labels.size > 1 &&
    new Set(serving.map(({ name }) => parts.get(name)?.label)).size === 1 &&
    left.every(({ name }) => parts.get(name)?.role !== 'other');
  if (labels.size === 1 || isClear) {
    return { workloads: labels.size === 1 ? left : serving };
  }
  return names.size > 1
    ? {
        workloads: [],
        cannotTell: `Several are deployed (${[...names]
          .sort()
          .slice(0, 5)
          .join(', ')}), and none bears the name of the service.`,
      }
    : { workloads: [] };
}
