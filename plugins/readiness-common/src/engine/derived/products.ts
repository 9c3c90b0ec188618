// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { wordsIn } from './wordsIn';

/** The kinds of health component that a product has. */
type Kind = 'database' | 'cache' | 'search' | 'storage' | 'queue';

/** Products by kind: the answer that means one (or a name of its own, which no answer has), and the words that name it. */
const PRODUCTS: Record<Kind, Record<string, string>> = {
  database: {
    mysql: 'mysql mariadb percona',
    postgresql:
      'postgres postgresql npgsql pgx pg pgbouncer timescale timescaledb',
    mongodb: 'mongo mongodb mongoose modulestore documentdb',
    cockroachdb: 'cockroach cockroachdb',
    cosmosdb: 'cosmos cosmosdb',
    oracle: 'oracle oracledb',
    sqlserver: 'sqlserver mssql',
    sqlite: 'sqlite',
    cassandra: 'cassandra scylla scylladb',
    couchbase: 'couchbase',
    couchdb: 'couchdb',
    dynamodb: 'dynamo dynamodb',
    neo4j: 'neo4j',
    influxdb: 'influx influxdb',
    clickhouse: 'clickhouse',
    etcd: 'etcd',
    snowflake: 'snowflake',
    bigquery: 'bigquery',
  },
  cache: {
    redis: 'redis valkey keydb',
    memcached: 'memcache memcached',
    hazelcast: 'hazelcast',
    ignite: 'ignite',
  },
  search: {
    elasticsearch: 'elasticsearch opensearch elastic',
    solr: 'solr',
    algolia: 'algolia',
    meilisearch: 'meilisearch',
    typesense: 'typesense',
    azuresearch: 'azuresearch',
  },
  storage: { 'object-store': 's3 s3boto s3boto3 gcs minio azureblobstorage' },
  queue: {
    rabbitmq: 'rabbit rabbitmq amqp',
    kafka: 'kafka redpanda msk',
    sqs: 'sqs',
    nats: 'nats jetstream',
    activemq: 'activemq',
    ibmmq: 'ibmmq',
    servicebus: 'servicebus azureservicebus',
    eventhub: 'eventhub eventhubs',
    pubsub: 'pubsub',
    mqtt: 'mqtt mosquitto',
    kinesis: 'kinesis',
    pulsar: 'pulsar',
  },
};

const SQL =
  'mysql postgresql cockroachdb oracle sqlserver sqlite snowflake'.split(' ');

/** The products that a word may stand for: a language, a library, a service of a cloud, a protocol. */
const BEHIND: Record<string, string[]> = {
  sql: SQL,
  jdbc: SQL,
  r2dbc: SQL,
  hikari: SQL,
  sequelize: SQL,
  sqlalchemy: SQL,
  dbcontext: SQL,
  typeorm: [...SQL, 'mongodb'],
  mikroorm: [...SQL, 'mongodb'],
  prisma: [...SQL, 'mongodb'],
  rds: ['mysql', 'postgresql', 'oracle', 'sqlserver'],
  aurora: ['mysql', 'postgresql'],
  cockroach: ['cockroachdb', 'postgresql'],
  cockroachdb: ['cockroachdb', 'postgresql'],
  cosmos: ['cosmosdb', 'mongodb'],
  cosmosdb: ['cosmosdb', 'mongodb'],
  elasticache: ['redis', 'memcached'],
  sidekiq: ['redis'],
  resque: ['redis'],
  bullmq: ['redis'],
  celery: ['rabbitmq', 'redis', 'sqs'],
  celeryping: ['rabbitmq', 'redis', 'sqs'],
  kombu: ['rabbitmq', 'redis', 'sqs'],
  eventhub: ['eventhub', 'kafka'],
  eventhubs: ['eventhub', 'kafka'],
  amqp: ['rabbitmq', 'activemq', 'servicebus'],
};

/** What names add to a product without a space: `mysqldb`, `rediscache`. */
const GLUE =
  /^(?:db|database|cache|queue|broker|server|client|cluster|connection|pool|health|healthcheck|check|ping|status|mq|\d{1,3})$/;

const byWord = new Map<string, string>();
const kindByProduct = new Map<string, Kind>();
for (const [kind, products] of Object.entries(PRODUCTS)) {
  for (const [product, words] of Object.entries(products)) {
    kindByProduct.set(product, kind as Kind);
    words.split(' ').forEach(word => byWord.set(word, product));
  }
}
/** Short words would be found in any name. */
const LONG = [...byWord.keys()].filter(word => word.length >= 5);

function productOf(word: string): string | undefined {
  const known = byWord.get(word) ?? byWord.get(word.replace(/(?<!\d)\d+$/, ''));
  if (known) {
    return known;
  }
  const start = LONG.find(
    one => word.startsWith(one) && GLUE.test(word.slice(one.length)),
  );
  return start && byWord.get(start);
}

/** The words of a name, two as one where that is a product: `sql-server`, `MongoDB`. */
function namesIn(name: string): string[] {
  const words = wordsIn(name.slice(0, 200));
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = words[at] + (words[at + 1] ?? '');
    const isPair = byWord.has(pair) && !byWord.has(words[at]);
    names.push(isPair ? pair : words[at]);
    at += isPair ? 1 : 0;
  }
  return names;
}

/** The products that a name names, as the answers for them are written. @internal */
export function productsIn(name: string): string[] {
  const found = namesIn(name).flatMap(word => productOf(word) ?? []);
  return [...new Set(found)];
}

/** The products that a name may stand for: those it names, and those behind a library, a protocol or a cloud. @internal */
export function possibleProducts(name: string): string[] {
  const found = namesIn(name).flatMap(word =>
    Object.hasOwn(BEHIND, word) ? BEHIND[word] : productOf(word) ?? [],
  );
  return [...new Set(found)];
}

/** The kind of health component of a product. @internal */
export function kindOfProduct(product: string): string | undefined {
  return kindByProduct.get(product);
}
