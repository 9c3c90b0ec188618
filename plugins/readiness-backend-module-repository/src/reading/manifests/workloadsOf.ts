// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../RepositoryFile';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { readWorkloads, type ReadWorkloads } from './readWorkloads';
import type { Workload } from './types';

/** @internal */
export interface ServiceWorkloads {
  workloads: Workload[];
  /** Why none was chosen. */
  cannotTell?: string;
  /** Why more may be deployed than these. */
  isPartial?: string;
}

/** What is shared by many services is read once for all of them. */
const shared = new WeakMap<RepositoryFile[], ReadWorkloads>();

function readShared(files: RepositoryFile[]): ReadWorkloads {
  const known = shared.get(files) ?? readWorkloads(files);
  shared.set(files, known);
  return known;
}

/** Images of databases, caches and brokers that are deployed beside a service. */
const BESIDE =
  /(?:^|\/)(?:postgres|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|kafka|zookeeper|elasticsearch|opensearch|minio|nginx|traefik|envoy|haproxy|mailhog|mailpit|adminer|pgadmin|prometheus|grafana|busybox|alpine|localstack)[\w-]*(?::|@|$)/i;
/** Beside the service by what they are called. */
const BESIDE_NAME =
  /^(?:.*-)?(?:db|database|postgres(?:ql)?|mysql|mongo(?:db)?|redis|cache|memcached|rabbitmq|kafka|zookeeper|elasticsearch|opensearch|minio|nginx|proxy|mailhog)$/;

/** Whether an image is that of a database, proxy or broker. @internal */
export function isBesideImage(image: string): boolean {
  return BESIDE.test(image);
}

function isBeside({ name, containers }: Workload): boolean {
  const images = containers.map(({ image }) => image).filter(Boolean);
  return images.length > 0
    ? images.every(image => BESIDE.test(image))
    : BESIDE_NAME.test(name);
}

/** From the surest to the least sure. */
const MATCHES: ((workload: Workload, name: string) => boolean)[] = [
  (workload, name) => workload.name === name,
  ({ names }, name) => names.includes(name),
  // `shop-web` and `shop-worker` are parts of `shop`
  ({ names }, name) =>
    names.some(one => one.startsWith(`${name}-`) || name.startsWith(`${one}-`)),
];

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
  // Most compose files are for a developer's machine: what is deployed otherwise comes first
  for (const isCompose of [false, true]) {
    for (const matches of MATCHES) {
      for (const from of [own, others]) {
        const found = from.workloads.filter(
          one =>
            (one.kind === 'compose') === isCompose &&
            !isBeside(one) &&
            scope.names.some(name => matches(one, name)),
        );
        if (found.length > 0) {
          return { workloads: found, isPartial };
        }
      }
    }
  }
  const candidates = own.workloads.filter(one => !isBeside(one));
  const deployed = candidates.filter(({ kind }) => kind !== 'compose');
  const left = deployed.length > 0 ? deployed : candidates;
  const names = new Set(left.map(({ name }) => name));
  if (names.size === 1) {
    return { workloads: left, isPartial };
  }
  if (names.size > 1) {
    return {
      workloads: [],
      isPartial,
      cannotTell: `Several are deployed (${[...names]
        .sort()
        .slice(0, 5)
        .join(', ')}), and none bears the name of the service.`,
    };
  }
  return {
    workloads: [],
    isPartial,
    cannotTell: isPartial ?? 'There are no manifests that deploy it.',
  };
}
