// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Workload } from './types';

/** Images of databases, caches and brokers that are deployed beside a service. */
const BESIDE =
  /(?:^|\/)(?:postgres|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|kafka|zookeeper|elasticsearch|opensearch|minio|nginx|traefik|envoy|haproxy|mailhog|mailpit|adminer|pgadmin|prometheus|grafana|busybox|alpine|localstack)[\w-]*(?::|@|$)/i;
/** Beside the service by what they are called. */
const BESIDE_NAME =
  /^(?:.*-)?(?:db|database|postgres(?:ql)?|mysql|mongo(?:db)?|redis|cache|memcached|rabbitmq|kafka|zookeeper|elasticsearch|opensearch|minio|nginx|proxy|mailhog)$/;
/** Images of tools: a job of theirs looks after what is deployed, and is none of the service's work. */
const TOOL =
  /(?:^|\/)(?:kubectl|curl|wget|aws-cli|gcloud|cloud-sdk|azure-cli|awscli|restic|velero|rclone|s5cmd|certbot|vault|helm|trivy|k6|httpie)[\w-]*(?::|@|$)/i;

/** Whether an image is that of a database, proxy or broker. @internal */
export function isBesideImage(image: string): boolean {
  return BESIDE.test(image);
}

function areAll({ containers }: Workload, pattern: RegExp): boolean {
  const images = containers.map(({ image }) => image).filter(Boolean);
  return images.length > 0 && images.every(image => pattern.test(image));
}

/** Whether a workload is a store, a broker or a proxy beside the service. @internal */
export function isBeside(workload: Workload): boolean {
  return workload.containers.some(({ image }) => image)
    ? areAll(workload, BESIDE)
    : BESIDE_NAME.test(workload.name);
}

/** Whether a workload only runs a tool. @internal */
export function isTool(workload: Workload): boolean {
  return areAll(workload, TOOL);
}
