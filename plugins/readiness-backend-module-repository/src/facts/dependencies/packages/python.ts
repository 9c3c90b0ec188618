// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from './PackageNames';

/** PyPI; names with `-`. @internal */
export const PYTHON: PackageNames = {
  mysql: `
    mysqlclient mysql-python pymysql aiomysql asyncmy mysql-connector-python mysql-connector mariadb sqlalchemy[mysql] sqlalchemy[pymysql] sqlalchemy[aiomysql] sqlalchemy[asyncmy]
    sqlalchemy[mysql-connector] databases[mysql] databases[aiomysql] tortoise-orm[asyncmy] tortoise-orm[aiomysql] flask-mysqldb flask-mysql django-mysql
    `,
  postgresql: `
    psycopg psycopg-binary psycopg-c psycopg-pool psycopg2 psycopg2-binary psycopg2cffi asyncpg aiopg pg8000 postgres sqlalchemy[postgresql] sqlalchemy[asyncpg]
    sqlalchemy[postgresql-asyncpg] sqlalchemy[postgresql-psycopg2binary] sqlalchemy[postgresql-psycopg] sqlalchemy[postgresql-psycopgbinary] sqlalchemy[postgresql-pg8000]
    databases[postgresql] databases[asyncpg] databases[aiopg] tortoise-orm[asyncpg] tortoise-orm[psycopg] pgvector pgqueuer procrastinate
    django-postgres-extra cloud-sql-python-connector[asyncpg] cloud-sql-python-connector[pg8000] langchain-postgres`,
  mongodb: `
    pymongo mongoengine motor djongo flask-pymongo flask-mongoengine beanie odmantic umongo django-mongodb-backend txmongo 
    pymongo[srv] celery[mongodb]`,
  redis: `
    redis django-redis aioredis celery[redis] kombu[redis] redis-py-cluster hiredis rq django-rq rq-scheduler arq flask-redis 
    redis-om walrus huey[redis] dramatiq[redis] taskiq-redis fastapi-cache2[redis] valkey django-valkey aiocache[redis] redlock-py redisvl`,
  memcached: `
    pymemcache python-memcached pylibmc aiomcache django-pylibmc django-pymemcache bmemcached python-binary-memcached django-elasticache aiocache[memcached]
    celery[memcache] celery[pymemcache]`,
  elasticsearch: `
    elasticsearch elasticsearch-dsl elasticsearch-async elasticsearch7 elasticsearch8 aioelasticsearch django-elasticsearch-dsl django-elasticsearch-dsl-drf opensearch-py
    opensearch-dsl django-opensearch-dsl elasticsearch5 elasticsearch6 celery[elasticsearch] opensearch-py[async] `,
  'object-store': `
    s3fs gcsfs adlfs minio django-storages[s3] django-storages[boto3] django-storages[google] django-storages[azure] django-storages[boto]
    google-cloud-storage gcloud-aio-storage azure-storage-blob django-s3-storage celery[s3]`,
  rabbitmq: `
    pika aio-pika amqpstorm aioamqp aiormq rabbitpy nameko kombu[librabbitmq] celery[librabbitmq] librabbitmq dramatiq[rabbitmq] taskiq-aio-pika faststream[rabbit]
    `,
  kafka: `
    kafka-python kafka-python-ng confluent-kafka aiokafka pykafka faust faust-streaming quixstreams faststream[kafka] faststream[confluent] 
    edx-event-bus-kafka kombu[confluentkafka] celery[confluentkafka] `,
  sqs: `
    celery[sqs] kombu[sqs] loafer 
    sqs-listener `,
  nats: `nats-py nats-py[nkeys] asyncio-nats-client asyncio-nats-streaming faststream[nats] taskiq-nats `,
  email: `
    django-ses django-anymail sendgrid django-sendgrid-v5 flask-mail flask-mailman fastapi-mail aiosmtplib yagmail emails redmail
    django-post-office django-mailer django-celery-email django-templated-email django-templated-mail mailjet-rest mailjet postmarker
    django-postmark postmark mailgun django-mailgun sparkpost mandrill djrill mailchimp-transactional resend brevo-python sib-api-v3-sdk
    azure-communication-email edx-ace flask-sendgrid mailersend pyramid-mailer mailtrap djcelery-email`,
};
