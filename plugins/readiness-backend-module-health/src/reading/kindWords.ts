// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthComponentKind } from './types';

/** Ambiguous parts of names. */
const EMPTY_WORDS =
  'health check checks backend status connection connections readiness';

/**
 * Words that indicate the process itself, whatever else the name contains: hooks of Kubernetes, probes of Spring, the
 * infrastructure of Spring Cloud, and settings (`api_token` is not an API).
 */
const OWN_WORDS =
  'readinessstate livenessstate shutdown poststarthook informer workingset privatememory refreshscope configserver discoverycomposite discoveryclient discoveryclients token tokens password credentials';

/**
 * From the words of a component's name to its kind; the first kind with a matching word wins. Sources of the names: the
 * table of Spring Boot's health indicators, the NAME constants of Xabaril's AspNetCore.Diagnostics.HealthChecks, the
 * classes of django-health-check, and the checks of the Open edX heartbeat.
 */
const WORDS: [HealthComponentKind, string][] = [
  [
    'search',
    'elasticsearch opensearch solr azuresearch algolia meilisearch typesense',
  ],
  [
    'queue',
    'rabbit rabbitmq amqp kafka sqs celery celeryping nats jms ibmmq activemq broker servicebus eventhub pubsub mqtt reactivemessaging',
  ],
  ['cache', 'redis valkey memcache memcached hazelcast ignite cache'],
  [
    'database',
    'db sql database datasource mysql mariadb postgres postgresql npgsql pgx sqlserver mssql oracle sqlite mongo mongodb modulestore cassandra couchbase couchdb dynamodb cosmosdb neo4j influxdb clickhouse etcd jdbc r2dbc typeorm sequelize prisma',
  ],
  ['storage', 's3 s3boto storage blob gcs minio bucket file'],
  ['email', 'mail email smtp ses sendgrid imap'],
  [
    'service',
    'http uri url grpc api lms cms forum comments discovery oidc ldap',
  ],
  ['self', 'ping live liveness startup migrations migration log'],
  ['system', 'disk diskspace memory cpu uptime process threads ssl'],
];

const set = (words: string) => new Set(words.split(' '));

/** @internal */
export const emptyWords: ReadonlySet<string> = set(EMPTY_WORDS);
/** @internal */
export const ownWords: ReadonlySet<string> = set(OWN_WORDS);
/** @internal */
export const kindWords: [HealthComponentKind, ReadonlySet<string>][] =
  WORDS.map(([kind, words]) => [kind, set(words)]);
