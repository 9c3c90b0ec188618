// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from './PackageNames';

/** npm, JSR and deno.land. @internal */
export const NODE: PackageNames = {
  mysql: `
    mysql mysql2 mariadb promise-mysql serverless-mysql @planetscale/database @databases/mysql @fastify/mysql @prisma/adapter-mariadb @prisma/adapter-planetscale
    @mikro-orm/mysql @mikro-orm/mariadb @keystonejs/mysql express-mysql-session `,
  postgresql: `
    pg pg-promise pg-pool pg-cursor pg-query-stream pg-boss postgres slonik @neondatabase/serverless @vercel/postgres @databases/pg @db/postgres @fastify/postgres @prisma/adapter-pg
    @prisma/adapter-neon @mikro-orm/postgresql connect-pg-simple graphile-worker postgraphile massive ts-postgres node-postgres pgvector 
    deno-postgres pg-listen`,
  mongodb: `
    mongodb mongoose mongojs monk @nestjs/mongoose @typegoose/typegoose agenda connect-mongo connect-mongodb-session papr mongoist @fastify/mongodb @mikro-orm/mongodb
    fastify-mongodb feathers-mongodb feathers-mongoose @feathersjs/mongodb rate-limit-mongo mongoose-paginate-v2 @auth/mongodb-adapter`,
  redis: `
    redis ioredis @redis/client bull bullmq @nestjs/bull @nestjs/bullmq connect-redis bee-queue kue @fastify/redis @upstash/redis handy-redis rate-limit-redis iovalkey @valkey/valkey-glide
    @keyv/redis cache-manager-redis-store cache-manager-ioredis cache-manager-ioredis-yet @socket.io/redis-adapter socket.io-redis redlock node-redis rsmq
    catbox-redis @hapi/catbox-redis @liaoliaots/nestjs-redis @nestjs-modules/ioredis tedis `,
  memcached:
    'memcached memjs memcache-plus @keyv/memcache catbox-memcached @hapi/catbox-memcached connect-memjs',
  elasticsearch: `
    @elastic/elasticsearch elasticsearch @opensearch-project/opensearch @nestjs/elasticsearch mongoosastic`,
  'object-store': `
    @aws-sdk/client-s3 @aws-sdk/lib-storage @aws-sdk/s3-request-presigner @google-cloud/storage @azure/storage-blob minio multer-s3 skipper-s3 knox @vercel/blob @adonisjs/drive-s3
    @payloadcms/storage-s3 @strapi/provider-upload-aws-s3`,
  rabbitmq: `
    amqplib amqp amqp-connection-manager amqp-ts rascal rabbitmq-client @cloudamqp/amqp-client @golevelup/nestjs-rabbitmq rabbot foo-foo-mq jackrabbit
    moleculer-rabbitmq fastify-amqp`,
  kafka: `
    kafkajs node-rdkafka kafka-node @confluentinc/kafka-javascript @platformatic/kafka no-kafka kafka-streams sinek
    `,
  sqs: `
    @aws-sdk/client-sqs sqs-consumer sqs-producer @ssut/nestjs-sqs squiss squiss-ts `,
  nats: `
    nats @nats-io/transport-node @nats-io/nats-core @nats-io/jetstream nats.ws ts-nats node-nats-streaming nats-hemera hemera @nestjs-plugins/nestjs-nats-jetstream-transport moleculer-nats `,
  email: `
    nodemailer @sendgrid/mail sendgrid mailgun.js mailgun-js mailgun postmark resend @aws-sdk/client-ses @aws-sdk/client-sesv2 @nestjs-modules/mailer node-mailjet
    sparkpost @mailchimp/mailchimp_transactional mandrill-api mandrill sib-api-v3-sdk @getbrevo/brevo emailjs email-templates express-mailer
    nodemailer-ses-transport nodemailer-sendgrid nodemailer-mailgun-transport node-ses @azure/communication-email mailersend mailtrap @plunk/node sendmail
    @strapi/provider-email-nodemailer @strapi/provider-email-sendgrid @strapi/provider-email-amazon-ses @payloadcms/email-nodemailer @adonisjs/mail
    denomailer `,
};
