// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from './PackageNames';

/** Modules of Go without their major version. @internal */
export const GO: PackageNames = {
  mysql: `
    github.com/go-sql-driver/mysql gorm.io/driver/mysql github.com/go-mysql-org/go-mysql github.com/ziutek/mymysql github.com/uptrace/bun/dialect/mysqldialect
    github.com/jinzhu/gorm/dialects/mysql `,
  postgresql: `
    github.com/lib/pq github.com/jackc/pgx github.com/jackc/pgconn github.com/go-pg/pg gorm.io/driver/postgres github.com/uptrace/bun/driver/pgdriver
    github.com/uptrace/bun/dialect/pgdialect github.com/vgarvardt/gue github.com/riverqueue/river 
    github.com/georgysavva/scany github.com/pgvector/pgvector-go github.com/vingarcia/ksql/adapters/kpgx`,
  mongodb: `
    go.mongodb.org/mongo-driver github.com/globalsign/mgo gopkg.in/mgo github.com/kamva/mgm github.com/qiniu/qmgo github.com/onsdigital/dp-mongodb `,
  redis: `
    github.com/redis/go-redis github.com/go-redis/redis github.com/gomodule/redigo github.com/garyburd/redigo github.com/redis/rueidis github.com/hibiken/asynq github.com/go-redis/cache
    github.com/valkey-io/valkey-go github.com/mediocregopher/radix github.com/gocraft/work github.com/onsdigital/dp-redis github.com/rbcervilla/redisstore github.com/adjust/rmq
    github.com/eko/gocache/store/redis`,
  memcached: 'github.com/bradfitz/gomemcache github.com/google/gomemcache',
  elasticsearch: `
    github.com/elastic/go-elasticsearch github.com/olivere/elastic gopkg.in/olivere/elastic github.com/opensearch-project/opensearch-go github.com/onsdigital/dp-elasticsearch`,
  'object-store': `
    github.com/aws/aws-sdk-go-v2/service/s3 github.com/aws/aws-sdk-go-v2/feature/s3/manager github.com/minio/minio-go cloud.google.com/go/storage github.com/azure/azure-sdk-for-go/sdk/storage/azblob
    github.com/azure/azure-storage-blob-go github.com/onsdigital/dp-s3 `,
  rabbitmq: `
    github.com/rabbitmq/amqp091-go github.com/streadway/amqp github.com/wagslane/go-rabbitmq github.com/threedotslabs/watermill-amqp github.com/rabbitmq/rabbitmq-stream-go-client
    github.com/cloudevents/sdk-go/protocol/amqp091 github.com/makasim/amqpextra`,
  kafka: `
    github.com/segmentio/kafka-go github.com/ibm/sarama github.com/shopify/sarama github.com/confluentinc/confluent-kafka-go github.com/twmb/franz-go github.com/threedotslabs/watermill-kafka
    github.com/lovoo/goka github.com/onsdigital/dp-kafka github.com/cloudevents/sdk-go/protocol/kafka_sarama github.com/bsm/sarama-cluster
    `,
  sqs: 'github.com/aws/aws-sdk-go-v2/service/sqs ',
  nats: `
    github.com/nats-io/nats.go github.com/nats-io/go-nats github.com/nats-io/stan.go github.com/nats-io/go-nats-streaming github.com/threedotslabs/watermill-nats
    github.com/cloudevents/sdk-go/protocol/nats github.com/cloudevents/sdk-go/protocol/nats_jetstream`,
  email: `
    gopkg.in/gomail gopkg.in/mail github.com/go-gomail/gomail github.com/go-mail/mail github.com/wneessen/go-mail github.com/jordan-wright/email github.com/xhit/go-simple-mail
    github.com/sendgrid/sendgrid-go github.com/mailgun/mailgun-go github.com/mailjet/mailjet-apiv3-go github.com/keighl/postmark github.com/mrz1836/postmark github.com/mattevans/postmark-go
    github.com/resend/resend-go github.com/aws/aws-sdk-go-v2/service/ses github.com/aws/aws-sdk-go-v2/service/sesv2 
    github.com/sparkpost/gosparkpost github.com/mattbaird/gochimp github.com/getbrevo/brevo-go 
    github.com/mailersend/mailersend-go`,
};
