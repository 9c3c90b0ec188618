// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { environmentOf } from '../environmentOf';
import { readDocuments } from '../manifests/parseDocuments';
import type { SeenUse } from './inCode';
import type { Technology } from './packages/PackageNames';

const COMPOSE = /(?:^|\/)(?:docker-)?(?:compose|stack)[^/]*\.ya?ml$/i;

/** Images of stores and queues, by the last part of their names. */
const IMAGES: [RegExp, Technology][] = [
  [/^(?:mysql|mysql-server|mariadb|percona|percona-server)$/, 'mysql'],
  [
    /^(?:postgres|postgresql|postgis|timescaledb|timescaledb-ha|pgvector)$/,
    'postgresql',
  ],
  [/^(?:mongo|mongodb|mongodb-community-server)$/, 'mongodb'],
  [/^rabbitmq$/, 'rabbitmq'],
  [/^(?:kafka|cp-kafka|redpanda)$/, 'kafka'],
  [/^nats$/, 'nats'],
];

/** What looks into a store from outside. */
const TOOLS =
  /^(?:adminer|phpmyadmin|pgadmin4?|mongo-express|kafka-ui|akhq|kafdrop)$|exporter|backup|cron/;

/** Nobody starts more by hand. */
const MOST_SERVICES = 100;

interface Service {
  name: string;
  /** The last part of its image, without a tag. */
  image: string;
  isBuilt: boolean;
  dependsOn: string[];
  /** As JSON. */
  environment: string;
}

function namesIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : Object.keys(value ?? {});
  return list
    .filter(one => typeof one === 'string')
    .map(one => one.split(':', 1)[0]);
}

/** `mysql` of `docker.io/library/mysql:8.0@sha256:…`. */
function nameOfImage(image: string): string {
  const [untagged] = image.slice(image.lastIndexOf('/') + 1).split(/[:@]/, 1);
  return untagged.toLowerCase();
}

function servicesOf(object: Record<string, any>): Service[] {
  const { services } = object;
  return typeof services !== 'object' || services === null
    ? []
    : Object.entries<any>(services)
        .filter(([, one]) => typeof one === 'object' && one !== null)
        .slice(0, MOST_SERVICES)
        .map(([name, one]) => ({
          name,
          image: nameOfImage(String(one.image ?? '')),
          isBuilt: one.build !== undefined,
          dependsOn: [
            ...(typeof one.depends_on === 'object'
              ? namesIn(one.depends_on)
              : []),
            ...(Array.isArray(one.links) ? namesIn(one.links) : []),
          ],
          environment: JSON.stringify(one.environment ?? ''),
        }));
}

function storeOf({ image }: Service): Technology | undefined {
  return IMAGES.find(([pattern]) => pattern.test(image))?.[1];
}

/** It is started after the store, or is told where it is: `DB_HOST: db`, `//user@db:5432/`. */
function needs(one: Service, store: Service): boolean {
  const host = store.name.replace(/[^\w-]/g, '.');
  return (
    one.dependsOn.includes(store.name) ||
    new RegExp(`[":=/@,]${host}(?::\\d{2,5})?["/,]`).test(one.environment)
  );
}

/**
 * The stores and queues that a compose file of production starts for a service: those that its container
 * needs, which is the one that is built here, is called as it is, or is the only one.
 * @internal
 */
export function usesInCompose(
  path: string,
  { file: { text }, names }: { file: RepositoryFile; names: readonly string[] },
): SeenUse[] {
  if (!COMPOSE.test(path) || environmentOf(path) !== 'production') {
    return [];
  }
  const found: SeenUse[] = [];
  for (const object of readDocuments(text).objects) {
    const services = servicesOf(object);
    const others = services.filter(
      one => !storeOf(one) && !TOOLS.test(one.image),
    );
    for (const store of services) {
      const technology = storeOf(store);
      const isOurs = others.some(
        one =>
          needs(one, store) &&
          (others.length === 1 ||
            one.isBuilt ||
            names.some(name => name === one.image || name === one.name)),
      );
      if (technology && isOurs) {
        found.push({
          technology,
          what: `the image ${store.image}`,
          line: lineOf(text, store.name),
        });
      }
    }
  }
  return found;
}

function lineOf(text: string, service: string): number {
  const lines = text.split('\n');
  const at = lines.findIndex(line =>
    line.trimStart().replace(/["']/g, '').startsWith(`${service}:`),
  );
  return at + 1 || 1;
}
