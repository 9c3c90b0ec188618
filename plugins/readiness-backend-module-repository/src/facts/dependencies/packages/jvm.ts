// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from './PackageNames';

/** Maven Central: artifacts, with their group where the name alone is not enough. @internal */
export const JVM: PackageNames = {
  mysql: `
    mysql-connector-java mysql-connector-j mariadb-java-client r2dbc-mysql r2dbc-mariadb quarkus-jdbc-mysql quarkus-jdbc-mariadb quarkus-reactive-mysql-client
    vertx-mysql-client jasync-mysql jasync-r2dbc-mysql finagle-mysql quill-jasync-mysql flyway-mysql mysql-socket-factory-connector-j-8
    mysql-socket-factory aws-mysql-jdbc`,
  postgresql: `
    org.postgresql:postgresql org.postgresql:r2dbc-postgresql postgresql r2dbc-postgresql postgres-socket-factory quarkus-jdbc-postgresql quarkus-reactive-pg-client vertx-pg-client reactive-pg-client
    pgjdbc-ng jasync-postgresql doobie-postgres doobie-postgres-circe skunk-core quill-jasync-postgres flyway-database-postgresql spring-cloud-gcp-starter-sql-postgresql
    postgresql-async finagle-postgres slick-pg aws-postgresql-jdbc `,
  mongodb: `
    mongodb-driver mongodb-driver-sync mongodb-driver-legacy mongodb-driver-reactivestreams mongodb-driver-kotlin-coroutine mongodb-driver-kotlin-sync mongo-java-driver
    mongo-scala-driver spring-boot-starter-data-mongodb spring-boot-starter-data-mongodb-reactive spring-boot-starter-mongodb spring-data-mongodb quarkus-mongodb-client
    quarkus-mongodb-panache quarkus-mongodb-panache-kotlin vertx-mongo-client micronaut-mongo-sync micronaut-mongo-reactive micronaut-data-mongodb morphia morphia-core jongo
    kmongo kmongo-coroutine kmongo-async reactivemongo play2-reactivemongo reactivemongo-akkastream mongock-springboot-v3 mongodb-springdata-v4-driver camel-mongodb
    com.novemberain:monger mongo4cats-core`,
  redis: `
    jedis lettuce-core lettuce redisson redisson-spring-boot-starter spring-boot-starter-data-redis spring-boot-starter-data-redis-reactive spring-boot-starter-redis spring-data-redis
    spring-session-data-redis quarkus-redis-client vertx-redis-client micronaut-redis-lettuce rediscala com.taoensso:carmine redis4cats-effects scredis camel-spring-redis valkey-glide
    `,
  memcached:
    'spymemcached xmemcached simple-spring-memcached folsom elasticache-java-cluster-client ',
  elasticsearch: `
    elasticsearch-java elasticsearch-rest-client elasticsearch-rest-high-level-client org.elasticsearch.client:transport spring-boot-starter-data-elasticsearch spring-data-elasticsearch
    spring-boot-starter-elasticsearch quarkus-elasticsearch-rest-client quarkus-elasticsearch-java-client hibernate-search-backend-elasticsearch opensearch-java opensearch-rest-client
    opensearch-rest-high-level-client spring-data-opensearch-starter spring-data-opensearch elastic4s-core elastic4s-client-esjava elastic4s-client-sttp micronaut-elasticsearch
    cc.qbits:spandex camel-elasticsearch`,
  'object-store': `
    aws-java-sdk-s3 software.amazon.awssdk:s3 software.amazon.awssdk:s3-transfer-manager aws.sdk.kotlin:s3 com.cognitect.aws:s3 spring-cloud-aws-starter-s3 spring-cloud-aws-s3 quarkus-amazon-s3
    google-cloud-storage spring-cloud-gcp-starter-storage azure-storage-blob azure-spring-boot-starter-storage spring-cloud-azure-starter-storage-blob minio quarkus-minio
    micronaut-object-storage-aws camel-aws2-s3 camel-minio pekko-connectors-s3 akka-stream-alpakka-s3`,
  rabbitmq: `
    com.rabbitmq:amqp-client amqp-client spring-boot-starter-amqp spring-rabbit spring-rabbit-stream spring-cloud-stream-binder-rabbit spring-cloud-starter-stream-rabbit spring-cloud-starter-bus-amqp
    com.rabbitmq:stream-client reactor-rabbitmq quarkus-messaging-rabbitmq quarkus-smallrye-reactive-messaging-rabbitmq smallrye-reactive-messaging-rabbitmq
    quarkus-rabbitmq-client vertx-rabbitmq-client micronaut-rabbitmq camel-rabbitmq camel-spring-rabbitmq op-rabbit-core langohr fs2-rabbit
    akka-stream-alpakka-amqp pekko-connectors-amqp `,
  kafka: `
    kafka-clients kafka-streams org.apache.kafka:kafka spring-kafka spring-boot-starter-kafka spring-cloud-stream-binder-kafka spring-cloud-stream-binder-kafka-streams
    spring-cloud-stream-binder-kafka-reactive spring-cloud-starter-stream-kafka spring-cloud-starter-bus-kafka reactor-kafka quarkus-kafka-client quarkus-kafka-streams
    quarkus-messaging-kafka quarkus-smallrye-reactive-messaging-kafka smallrye-reactive-messaging-kafka vertx-kafka-client micronaut-kafka micronaut-kafka-streams camel-kafka
    camel-kafka-starter camel-quarkus-kafka akka-stream-kafka pekko-connectors-kafka fs2-kafka zio-kafka kafka-streams-scala axon-kafka-spring-boot-starter axon-kafka
    spring-integration-kafka jackdaw helidon-messaging-kafka 
    `,
  sqs: `
    aws-java-sdk-sqs software.amazon.awssdk:sqs aws.sdk.kotlin:sqs com.cognitect.aws:sqs spring-cloud-aws-starter-sqs spring-cloud-aws-sqs spring-cloud-starter-aws-messaging spring-cloud-aws-messaging
    amazon-sqs-java-messaging-lib amazon-sqs-java-extended-client-lib quarkus-amazon-sqs quarkus-messaging-amazon-sqs camel-aws2-sqs camel-aws-sqs hmpps-sqs-spring-boot-starter
    java-dynamic-sqs-listener-spring-starter java-dynamic-sqs-listener-api akka-stream-alpakka-sqs pekko-connectors-sqs zio-sqs`,
  nats: 'jnats java-nats-streaming nats-spring nats-spring-boot-starter nats-spring-cloud-stream-binder micronaut-nats quarkus-reactive-messaging-nats-jetstream camel-nats ',
  email: `
    spring-boot-starter-mail quarkus-mailer quarkus-mailer-sendgrid simple-java-mail commons-email 
    sendgrid-java mailgun-java mailjet-client mandrill4j resend-java aws-java-sdk-ses aws-java-sdk-sesv2 software.amazon.awssdk:ses software.amazon.awssdk:sesv2 aws.sdk.kotlin:ses
    aws.sdk.kotlin:sesv2 com.cognitect.aws:sesv2 spring-cloud-aws-starter-ses spring-cloud-aws-ses quarkus-amazon-ses micronaut-email-javamail micronaut-email-sendgrid
    micronaut-email-amazon-ses micronaut-email-mailjet micronaut-email-postmark play-mailer play-mailer-guice vertx-mail-client camel-mail com.draines:postal
    azure-communication-email sib-api-v3-sdk `,
};
