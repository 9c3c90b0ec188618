// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from '../technologies';

/** crates.io; features in brackets where they choose. @internal */
export const RUST: PackageNames = {
  mysql: `
    mysql mysql_async mysql_common sqlx[mysql] diesel[mysql] diesel[mysql_backend] diesel-async[mysql] sea-orm[sqlx-mysql] rbdc-mysql ormx[mysql] r2d2_mysql deadpool-diesel[mysql]
    bb8-mysql welds[mysql] rocket_db_pools[sqlx_mysql] rocket_db_pools[diesel_mysql] rocket_sync_db_pools[diesel_mysql_pool]`,
  postgresql: `
    postgres tokio-postgres deadpool-postgres bb8-postgres r2d2_postgres sqlx[postgres] diesel[postgres] diesel[postgres_backend] diesel-async[postgres] sea-orm[sqlx-postgres] rbdc-pg cornucopia_async
    ormx[postgres] sqlx-postgres sqlxmq pgvector deadpool-diesel[postgres] welds[postgres] rocket_db_pools[sqlx_postgres] rocket_db_pools[diesel_postgres] rocket_db_pools[deadpool_postgres]
    rocket_sync_db_pools[diesel_postgres_pool] rocket_sync_db_pools[postgres_pool] tokio-postgres-rustls graphile_worker apalis-postgres apalis-sql[postgres]
    tower-sessions-sqlx-store[postgres]`,
  mongodb:
    'mongodb wither r2d2-mongodb mongodm rocket_db_pools[mongodb] deadpool-mongodb bb8-mongodb',
  redis: `
    redis deadpool-redis bb8-redis r2d2_redis fred mobc-redis rustis redis-async apalis-redis actix-session[redis-session] actix-session[redis-rs-session] actix-session[redis-actor-session]
    rocket_db_pools[deadpool_redis] tower-sessions-redis-store async-session-redis`,
  memcached:
    'memcache async-memcached memcached-rs bb8-memcached deadpool-memcached bmemcached rmemc',
  elasticsearch: 'elasticsearch opensearch elastic rs-es elasticsearch-dsl',
  'object-store': `
    aws-sdk-s3 rusoto_s3 rust-s3 s3 object_store[aws] object_store[gcp] object_store[azure] google-cloud-storage cloud-storage azure_storage_blobs azure_storage_blob minio minio-rsc
    opendal[services-s3] opendal[services-gcs] opendal[services-azblob] aws-creds-s3`,
  rabbitmq:
    'lapin lapinou amqprs deadpool-lapin bb8-lapin mobc-lapin amiquip rabbitmq-stream-client celery[amqp] apalis-amqp rusty-celery mq-rabbit',
  kafka:
    'rdkafka kafka rskafka samsa kafka-rust kafka-protocol-client schema_registry_converter',
  sqs: 'aws-sdk-sqs rusoto_sqs sqs_client sqs-listener sqs_listener omniqueue[sqs] lambda_sqs',
  nats: 'async-nats nats nats_client rust-nats tokio-nats omniqueue[nats]',
  email: `
    lettre lettre_email aws-sdk-ses aws-sdk-sesv2 rusoto_ses rusoto_sesv2 sendgrid sendgrid_thin sendgrid-async postmark resend-rs mail-send mailgun_v3 mailgun-rs mailgun-sdk mailjet_api_wrapper
    mailjet_rs mail_send email-rs async-smtp samotop-delivery brevo`,
};
