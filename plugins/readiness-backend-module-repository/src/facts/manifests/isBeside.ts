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

/** Words for what looks after things, and is none of the service's work. */
const CARE =
  /^(?:backups?|snapshots?|rotat(?:e|ion|or)|(?:pre)?warm(?:er|ing|up)?|keepwarm|pings?|pinger|keepalive|(?:auto)?scal(?:e|er|ing)|renew(?:al)?|patch(?:es|ing)?)$/;

/** Whether a schedule is called after what looks after the service: `keep-warm`, `KeepAlive`, `db_backup`. @internal */
export function isCare(name: string): boolean {
  return name
    .slice(0, 300)
    .replace(/keep[-_ ]?alive/gi, 'keepalive')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(word => CARE.test(word));
}

/** Whether a workload only runs a tool. @internal */
export function isTool(workload: Workload): boolean {
  return areAll(workload, TOOL);
}
