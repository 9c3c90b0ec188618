// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Dependency } from './dependencies';
import type { HealthComponent } from './healthComponents';
import { namesTheService } from './namesTheService';
import { productsIn } from './products';
import { wordsIn } from './wordsIn';

const set = (words: string) => new Set(words.split(' '));

/** Words that tell what is checked and how, but not which product it is. */
const GENERIC = set(
  'a the my our own app application default main primary secondary master replica read readonly reader reads write writer writes readwrite ' +
    'backend client cluster instance node server service connect connection connections connectivity pool ping query select test ' +
    'alive available availability check checks health healthcheck healthy indicator live ok ready readiness status up ' +
    'db dbs database databases data datasource datastore source store context migrations orm ' +
    'sql jdbc r2dbc hikari sequelize typeorm prisma sqlalchemy dbcontext ' +
    'cache caches caching queue queues broker brokers bus message messages messaging task tasks worker workers celery kombu ' +
    'search index indices indexes haystack',
);

const SQL = ['mysql', 'postgresql'];
const CELERY = ['rabbitmq', 'redis', 'sqs'];

/** The technologies that a general word may stand for. */
const BEHIND: Record<string, string[]> = {
  sql: SQL,
  jdbc: SQL,
  r2dbc: SQL,
  hikari: SQL,
  sequelize: SQL,
  sqlalchemy: SQL,
  dbcontext: SQL,
  celery: CELERY,
  kombu: CELERY,
};

/** Products that nobody means by `database`. */
const NO_DATABASES = new Set(['redis', 'memcached', 'elasticsearch']);

const OBJECT_STORE = /(?:^|[^a-z0-9])(?:s3|gcs|minio|blob|bucket|object)/i;

/** Whether a name leaves the product open, provided that the requested one is among the possible ones. */
function mayMean(name: string, asked: string): boolean {
  const words = wordsIn(name);
  if (words.join('').includes('sqlserver')) {
    return false;
  }
  return words.every(
    word =>
      /^\d+$/.test(word) ||
      (GENERIC.has(word) &&
        (!Object.hasOwn(BEHIND, word) || BEHIND[word].includes(asked))),
  );
}

/**
 * Whether a component of the health endpoint certainly exercises a dependency, which takes more than `isExercised`: a
 * service has to be named, a store or a queue must not be named after another product, and a bucket must be called one,
 * because a file store may be the disk.
 * @internal
 */
export function surelyExercises(
  component: HealthComponent,
  need: Dependency,
): boolean {
  const { name, kind, isUnclear } = component;
  if (isUnclear) {
    return false;
  }
  if (need.role === 'service') {
    return (
      (kind === undefined || kind === 'service') &&
      namesTheService(name, need.name)
    );
  }
  const named = productsIn(name);
  const [asked] = productsIn(need.name);
  if (asked && named.length > 0) {
    return named.length === 1 && asked === named[0];
  }
  const isOfKind = kind !== undefined && need.surely.includes(kind);
  if (asked) {
    return isOfKind && mayMean(name, asked);
  }
  if (need.name === 'database') {
    return isOfKind && named.every(product => !NO_DATABASES.has(product));
  }
  if (need.name === 'object-store') {
    return isOfKind && OBJECT_STORE.test(name);
  }
  return isOfKind;
}
