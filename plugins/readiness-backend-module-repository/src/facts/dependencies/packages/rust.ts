// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from './PackageNames';

/** crates.io; features in brackets where they choose. @internal */
export const RUST: PackageNames = {
  mysql: `
    mysql mysql_async sqlx[mysql] diesel[mysql] diesel[mysql_backend] diesel-async[mysql] sea-orm[sqlx-mysql] rbdc-mysql r2d2_mysql deadpool-diesel[mysql]
    rocket_db_pools[sqlx_mysql] rocket_db_pools[diesel_mysql] rocket_sync_db_pools[diesel_mysql_pool]`,
  postgresql: `
    postgres tokio-postgres deadpool-postgres bb8-postgres r2d2_postgres sqlx[postgres] diesel[postgres] diesel[postgres_backend] diesel-async[postgres] sea-orm[sqlx-postgres] rbdc-pg 
    sqlx-postgres deadpool-diesel[postgres] rocket_db_pools[sqlx_postgres] rocket_db_pools[diesel_postgres] rocket_db_pools[deadpool_postgres]
    rocket_sync_db_pools[diesel_postgres_pool] rocket_sync_db_pools[postgres_pool] tokio-postgres-rustls apalis-postgres apalis-sql[postgres]
    tower-sessions-sqlx-store[postgres]`,
  mongodb: 'mongodb rocket_db_pools[mongodb] deadpool-mongodb ',
  redis: `
    redis deadpool-redis bb8-redis r2d2_redis fred mobc-redis redis-async apalis-redis actix-session[redis-session] actix-session[redis-rs-session] actix-session[redis-actor-session]
    rocket_db_pools[deadpool_redis] tower-sessions-redis-store async-session-redis`,
  memcached: 'memcache async-memcached ',
  elasticsearch: 'elasticsearch opensearch ',
  'object-store': `
    aws-sdk-s3 rusoto_s3 rust-s3 object_store[aws] object_store[gcp] object_store[azure] google-cloud-storage cloud-storage azure_storage_blobs 
    opendal[services-s3] opendal[services-gcs] opendal[services-azblob] `,
  rabbitmq:
    'lapin amqprs deadpool-lapin amiquip rabbitmq-stream-client celery[amqp] ',
  kafka: 'rdkafka kafka rskafka samsa ',
  sqs: 'aws-sdk-sqs rusoto_sqs omniqueue[sqs] ',
  nats: 'async-nats nats omniqueue[nats]',
  email: `
    lettre lettre_email aws-sdk-ses aws-sdk-sesv2 rusoto_ses rusoto_sesv2 sendgrid sendgrid_thin sendgrid-async postmark resend-rs mail-send 
    `,
};
