// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { readWorkloads } from './readWorkloads';
import type { Workload } from './types';

/** @internal */
export interface ServiceWorkloads {
  workloads: Workload[];
  /** Why none was chosen. */
  cannotTell?: string;
}

/** Images of databases, caches and brokers that are deployed beside a service. */
const BESIDE =
  /(?:^|\/)(?:postgres|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|kafka|zookeeper|elasticsearch|opensearch|minio|nginx|traefik|envoy|haproxy|mailhog|mailpit|adminer|pgadmin|prometheus|grafana|busybox|alpine|localstack)[\w-]*(?::|@|$)/i;
/** Beside the service by what they are called. */
const BESIDE_NAME =
  /^(?:.*-)?(?:db|database|postgres(?:ql)?|mysql|mongo(?:db)?|redis|cache|memcached|rabbitmq|kafka|zookeeper|elasticsearch|opensearch|minio|nginx|proxy|mailhog)$/;

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
  const shared = readWorkloads(scope.shared);
  // Most compose files are for a developer's machine: what is deployed otherwise comes first
  for (const isCompose of [false, true]) {
    for (const matches of MATCHES) {
      for (const from of [own, shared]) {
        const found = from.filter(
          one =>
            (one.kind === 'compose') === isCompose &&
            !isBeside(one) &&
            scope.names.some(name => matches(one, name)),
        );
        if (found.length > 0) {
          return { workloads: found };
        }
      }
    }
  }
  const candidates = own.filter(one => !isBeside(one));
  const deployed = candidates.filter(({ kind }) => kind !== 'compose');
  const left = deployed.length > 0 ? deployed : candidates;
  const names = new Set(left.map(({ name }) => name));
  if (names.size === 1) {
    return { workloads: left };
  }
  if (names.size > 1) {
    return {
      workloads: [],
      cannotTell: `Several are deployed (${[...names]
        .sort()
        .slice(0, 5)
        .join(', ')}), and none bears the name of the service.`,
    };
  }
  return {
    workloads: [],
    cannotTell: 'There are no manifests that deploy it.',
  };
}
