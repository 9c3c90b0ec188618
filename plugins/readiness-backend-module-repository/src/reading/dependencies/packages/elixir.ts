// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from '../technologies';

/** Hex. Swoosh is in every new project of Phoenix, so that its code tells and not its package. @internal */
export const ELIXIR: PackageNames = {
  mysql: 'myxql mariaex tds_mysql',
  postgresql:
    'postgrex pgvector oban_pg eventstore epgsql postgrex_pgoutput walex geo_postgis',
  mongodb: 'mongodb_driver mongodb mongodb_ecto',
  redis:
    'redix redix_pubsub phoenix_pubsub_redis exq verk eredis nebulex_redis_adapter redix_cluster hammer_backend_redis flume redlock toniq',
  memcached: 'memcachex mcd mix_memcached memcache_client con_cache_memcached',
  elasticsearch:
    'elasticsearch elastix snap elasticsearch_elixir_bulk_processor tirexs opensearch',
  'object-store':
    'ex_aws_s3 waffle_gcs google_api_storage gcs azurex arc_gcs waffle_s3 ex_azure_storage',
  rabbitmq:
    'amqp amqp_client broadway_rabbitmq gen_rmq rabbit_common freddy lapin event_bus_rabbit tackle conduit_amqp amqpx rabbitmq_stream',
  kafka: 'brod broadway_kafka kafka_ex kaffe brod_gssapi elsa klife kafee',
  sqs: 'ex_aws_sqs broadway_sqs conduit_sqs sqs_service',
  nats: 'gnat jetstream off_broadway_nats conduit_nats',
  email:
    'bamboo bamboo_smtp bamboo_ses bamboo_phoenix bamboo_postmark bamboo_mailgun gen_smtp_client ex_aws_ses mailgun mailman sendgrid hulaaki_mail postmark resend mailchimp_transactional ravenx_email',
};
