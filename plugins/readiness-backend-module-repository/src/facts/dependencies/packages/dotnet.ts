// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from './PackageNames';

/** NuGet, lower case. @internal */
export const DOTNET: PackageNames = {
  mysql: `
    mysqlconnector mysql.data mysql.entityframeworkcore mysql.data.entityframeworkcore mysql.data.entityframework pomelo.entityframeworkcore.mysql aspire.mysqlconnector
    aspire.pomelo.entityframeworkcore.mysql hangfire.mysqlstorage hangfire.mysql.core fluentmigrator.runner.mysql`,
  postgresql: `
    npgsql npgsql.entityframeworkcore.postgresql npgsql.dependencyinjection npgsql.nettopologysuite npgsql.entityframeworkcore.postgresql.nodatime entityframework6.npgsql npgsql.opentelemetry marten
    marten.aspnetcore aspire.npgsql aspire.npgsql.entityframeworkcore.postgresql aspire.azure.npgsql aspire.azure.npgsql.entityframeworkcore.postgresql hangfire.postgresql dbup-postgresql
    fluentmigrator.runner.postgres wolverinefx.postgresql dotnetcore.cap.postgresql 
    `,
  mongodb: `
    mongodb.driver mongodb.driver.core mongodb.entityframeworkcore mongodb.entities aspire.mongodb.driver hangfire.mongo mongodb.driver.gridfs dotnetcore.cap.mongodb
    mongocsharpdriver mongodbgenericrepository masstransit.mongodb`,
  redis: `
    stackexchange.redis stackexchange.redis.extensions.core microsoft.extensions.caching.stackexchangeredis microsoft.extensions.caching.redis aspire.stackexchange.redis
    aspire.stackexchange.redis.distributedcaching aspire.stackexchange.redis.outputcaching microsoft.aspnetcore.dataprotection.stackexchangeredis microsoft.aspnetcore.signalr.stackexchangeredis
    servicestack.redis csredis csredis.core freeredis easycaching.redis hangfire.redis.stackexchange foundatio.redis aspnetcore.healthchecks.redis redisratelimiting.aspnetcore redis.om`,
  memcached:
    'enyimmemcachedcore enyimmemcached easycaching.memcached enyim.memcached ',
  elasticsearch: `
    nest elasticsearch.net elasticsearch.net.aws elastic.clients.elasticsearch opensearch.client opensearch.net aspire.elastic.clients.elasticsearch foundatio.repositories.elasticsearch `,
  'object-store': `
    awssdk.s3 azure.storage.blobs microsoft.azure.storage.blob windowsazure.storage google.cloud.storage.v1 minio aspire.azure.storage.blobs 
    azure.extensions.aspnetcore.dataprotection.blobs amazon.extensions.s3.encryption`,
  rabbitmq: `
    rabbitmq.client masstransit.rabbitmq easynetq aspire.rabbitmq.client nservicebus.rabbitmq nservicebus.transport.rabbitmq rebus.rabbitmq wolverinefx.rabbitmq dotnetcore.cap.rabbitmq rawrabbit
    rabbitmq.stream.client paramore.brighter.messaginggateway.rmq 
    `,
  kafka: `
    confluent.kafka masstransit.kafka kafkaflow kafkaflow.microsoft.dependencyinjection aspire.confluent.kafka dotnetcore.cap.kafka wolverinefx.kafka 
    silverback.integration.kafka streamiz.kafka.net slimmessagebus.host.kafka kafka-net rebus.kafka paramore.brighter.messaginggateway.kafka `,
  sqs: `
    awssdk.sqs masstransit.amazonsqs nservicebus.amazonsqs justsaying justsaying.extensions.dependencyinjection.microsoft rebus.amazonsqs wolverinefx.amazonsqs 
    paramore.brighter.messaginggateway.awssqs slimmessagebus.host.amazonsqs`,
  nats: `
    nats.client nats.net nats.client.core nats.client.jetstream nats.client.hosting nats.extensions.microsoft.dependencyinjection aspire.nats.net dotnetcore.cap.nats stan.client
    slimmessagebus.host.nats`,
  email: `
    mailkit netcore.mailkit sendgrid sendgrid.extensions.dependencyinjection fluentemail.smtp fluentemail.sendgrid fluentemail.mailgun fluentemail.mailkit jcamp.fluentemail.smtp
    jcamp.fluentemail.mailkit jcamp.fluentemail.sendgrid postmark mailjet.api awssdk.simpleemail awssdk.simpleemailv2 azure.communication.email resend sib_api_v3_sdk
    brevo_csharp coravel.mailer volo.abp.mailkit `,
};
