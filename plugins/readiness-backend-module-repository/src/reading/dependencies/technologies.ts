// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** How a technology shows in a repository. @internal */
export interface Technology {
  /** A value of the checks on persistence and messaging, or `email`. */
  name: string;
  /** Whole names of packages, lower case. */
  packages: RegExp;
  /** In code. */
  code?: RegExp;
  /** In settings, of code or of files. */
  settings?: RegExp;
}

/** @internal */
export const TECHNOLOGIES: Technology[] = [
  {
    name: 'mysql',
    packages:
      /^(?:mysqlclient|pymysql|aiomysql|mysql-connector(?:-python|-java|-j)?|mysql2?|mariadb|mariadb-java-client|github\.com\/go-sql-driver\/mysql|mysqlconnector|pomelo\.entityframeworkcore\.mysql|mysql\.data)$/,
    settings: /django\.db\.backends\.mysql|jdbc:(?:mysql|mariadb):/,
  },
  {
    name: 'postgresql',
    packages:
      /^(?:psycopg(?:2(?:-binary)?|\[[\w,]+\])?|asyncpg|pg|pg-promise|postgres|postgresql|r2dbc-postgresql|github\.com\/(?:lib\/pq|jackc\/pgx(?:\/v\d+)?)|npgsql(?:\.entityframeworkcore\.postgresql)?)$/,
    settings: /django\.db\.backends\.postgresql|jdbc:postgresql:/,
  },
  {
    name: 'mongodb',
    packages:
      /^(?:pymongo|mongoengine|motor|djongo|mongodb|mongoose|mongoid|go\.mongodb\.org\/mongo-driver(?:\/v\d+)?|mongodb-driver(?:-sync)?|mongodb\.driver|spring-boot-starter-data-mongodb(?:-reactive)?|quarkus-mongodb-client)$/,
  },
  {
    name: 'redis',
    packages:
      /^(?:redis|django-redis|aioredis|celery\[redis\]|ioredis|connect-redis|jedis|lettuce-core|spring-boot-starter-data-redis(?:-reactive)?|github\.com\/(?:redis\/go-redis|go-redis\/redis)(?:\/v\d+)?|stackexchange\.redis|sidekiq|bull|bullmq)$/,
    settings: /\brediss?:\/\//,
  },
  {
    name: 'memcached',
    packages:
      /^(?:pymemcache|python-memcached|pylibmc|memcached|memjs|dalli|spymemcached|github\.com\/bradfitz\/gomemcache)$/,
    settings: /cache\.backends\.memcached/,
  },
  {
    name: 'elasticsearch',
    packages:
      /^(?:elasticsearch(?:-dsl)?|django-elasticsearch-dsl(?:-drf)?|opensearch-py|@elastic\/elasticsearch|@opensearch-project\/opensearch|elasticsearch-rest-client|elasticsearch-java|spring-boot-starter-data-elasticsearch|github\.com\/elastic\/go-elasticsearch(?:\/v\d+)?|nest)$/,
  },
  {
    name: 'object-store',
    packages:
      /^(?:django-storages\[(?:s3|boto3|google|azure)\]|s3fs|minio|@aws-sdk\/client-s3|@google-cloud\/storage|google-cloud-storage|azure-storage-blob|@azure\/storage-blob|aws-sdk-s3|awssdk\.s3|azure\.storage\.blobs|s3|github\.com\/aws\/aws-sdk-go-v2\/service\/s3|github\.com\/minio\/minio-go(?:\/v\d+)?)$/,
    code: /\b(?:client|resource)\(\s*['"]s3['"]/,
    settings: /storages\.backends\.(?:s3boto3|s3|gcloud|azure_storage)/,
  },
  {
    name: 'rabbitmq',
    packages:
      /^(?:pika|aio-pika|amqplib|amqp-client|spring-boot-starter-amqp|spring-rabbit|bunny|rabbitmq\.client|masstransit\.rabbitmq|github\.com\/(?:rabbitmq\/amqp091-go|streadway\/amqp))$/,
    settings: /\bamqps?:\/\//,
  },
  {
    name: 'kafka',
    packages:
      /^(?:kafka-python(?:-ng)?|confluent-kafka(?:\[[\w,]+\])?|aiokafka|kafkajs|node-rdkafka|kafka-clients|spring-kafka|ruby-kafka|rdkafka|confluent\.kafka|github\.com\/(?:segmentio\/kafka-go|ibm\/sarama|shopify\/sarama|confluentinc\/confluent-kafka-go(?:\/v\d+)?)|edx-event-bus-kafka)$/,
  },
  {
    name: 'sqs',
    packages:
      /^(?:@aws-sdk\/client-sqs|sqs-consumer|celery\[sqs\]|aws-sdk-sqs|awssdk\.sqs|sqs|spring-cloud-aws-starter-sqs|github\.com\/aws\/aws-sdk-go-v2\/service\/sqs)$/,
    code: /\b(?:client|resource)\(\s*['"]sqs['"]/,
  },
  {
    name: 'nats',
    packages:
      /^(?:nats-py|nats|jnats|nats\.client|github\.com\/nats-io\/nats\.go)$/,
  },
  {
    name: 'email',
    packages:
      /^(?:django-ses|django-anymail(?:\[[\w,]+\])?|sendgrid|@sendgrid\/mail|nodemailer|mailgun\.js|postmark|spring-boot-starter-mail|quarkus-mailer|mailkit|@aws-sdk\/client-ses(?:v2)?|gopkg\.in\/gomail\.v2|edx-ace)$/,
    code: /^[ \t]*(?:import smtplib|from smtplib import|from django\.core\.mail import|import net\/smtp|import "net\/smtp")/m,
    settings:
      /EMAIL_BACKEND\s*=\s*['"](?!django\.core\.mail\.backends\.(?:console|filebased|dummy|locmem))/,
  },
];
