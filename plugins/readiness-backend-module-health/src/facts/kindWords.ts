// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthComponentKind } from './types';

const set = (words: string) => new Set(words.split(' '));

/** Words that tell what is checked and how, but not of what kind it is. @internal */
export const neutralWords: ReadonlySet<string> = set(
  'a the my our own app application default main primary secondary master replica read readonly reader reads write writer writes readwrite ' +
    'backend client cluster instance node server service connect connected connection connections connectivity pool query select test tests ' +
    'alive available availability check checks checker health healthcheck healthy indicator live ok ready readiness status up state is ' +
    'ping liveness startup migration migrations api apis http https grpc ' +
    'internal external remote local response time latency ms count usage used free space utilization total name type contributor',
);

/** Of these, a name made of neutral words is the service itself: `app`, `server-status`. @internal */
export const selfWords: ReadonlySet<string> = set(
  'app application server service node instance ping liveness startup migration migrations api apis http https grpc live alive ready readiness health healthcheck healthy status up ok',
);

/**
 * Words that indicate the process itself, whatever else the name contains: hooks of Kubernetes, probes of Spring and the
 * infrastructure of Spring Cloud.
 * @internal
 */
export const ownWords: ReadonlySet<string> = set(
  'readinessstate livenessstate poststarthook informer informers workingset privatememory refreshscope configserver compositediscovery discoverycomposite discoveryclient discoveryclients ' +
    'deadlock deadlocks threadpool threadpools threads eventloop goroutines',
);

/**
 * Products, protocols with one kind of product, and names that libraries give: one of them decides, whatever else the
 * name contains. Sources of the names: the table of Spring Boot's health indicators, the NAME constants of Xabaril's
 * AspNetCore.Diagnostics.HealthChecks, the classes of django-health-check, and the checks of the Open edX heartbeat.
 */
const PRODUCTS: [HealthComponentKind, string][] = [
  [
    'search',
    'elasticsearch elastic opensearch solr azuresearch algolia meilisearch typesense elasticsearchrest',
  ],
  [
    'queue',
    'rabbit rabbitmq amqp kafka redpanda sqs celery celeryping celeryworker nats jetstream jms ibmmq activemq servicebus azureservicebus eventhub eventhubs pubsub mqtt reactivemessaging sidekiq resque bullmq',
  ],
  [
    'cache',
    'redis valkey keydb elasticache memcache memcached hazelcast ignite',
  ],
  [
    'database',
    'mysql mariadb postgres postgresql npgsql pgx pg pgbouncer sqlserver mssql oracle oracledb sqlite mongo mongodb mongoose modulestore cassandra scylla couchbase couchdb dynamo dynamodb cosmosdb neo4j influxdb clickhouse cockroachdb cockroach etcd jdbc r2dbc hikari typeorm sequelize prisma sqlalchemy mikroorm',
  ],
  ['storage', 's3 s3boto s3boto3 gcs minio azureblobstorage'],
  ['email', 'smtp ses sendgrid imap mailgun postmark'],
];

/** Words that any owner may use in a name of their own: they decide only where no other word may mean something else. */
const GENERIC: [HealthComponentKind, string][] = [
  ['search', 'search'],
  ['queue', 'queue queues broker brokers messaging messagebroker'],
  ['cache', 'cache caches caching cacheset cacheget'],
  [
    'database',
    'db dbs sql database databases datasource datasources dbcontext orm',
  ],
  ['storage', 'storage blob blobs bucket buckets file files filestorage'],
  ['email', 'mail email mailer'],
  [
    'service',
    'uri urls url urigroup lms cms forum comments discovery oidc ldap',
  ],
  [
    'self',
    'shutdown log logs token tokens password credentials web rest graphql ' +
      'process thread self version config configuration environment environmentvariables debugmode optimizedapp schedule engine',
  ],
  [
    'system',
    'disk diskspace useddiskspace memory heap rss cpu cpuload load uptime ssl tls certificate fs',
  ],
];

function kindsOf(
  list: [HealthComponentKind, string][],
): ReadonlyMap<string, HealthComponentKind> {
  return new Map(
    list.flatMap(([kind, words]) =>
      words.split(' ').map(word => [word, kind] as const),
    ),
  );
}

/** @internal */
export const productKinds = kindsOf(PRODUCTS);
/** @internal */
export const genericKinds = kindsOf(GENERIC);
