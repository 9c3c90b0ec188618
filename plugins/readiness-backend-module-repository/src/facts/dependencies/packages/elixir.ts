// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from './PackageNames';

/** Hex. Swoosh is in every new project of Phoenix, so that its code tells and not its package. @internal */
export const ELIXIR: PackageNames = {
  mysql: 'myxql mariaex ',
  postgresql: 'postgrex eventstore walex ',
  mongodb: 'mongodb_driver mongodb mongodb_ecto',
  redis:
    'redix redix_pubsub phoenix_pubsub_redis exq verk eredis nebulex_redis_adapter redix_cluster hammer_backend_redis flume ',
  memcached: 'memcachex ',
  elasticsearch: 'elasticsearch elastix snap tirexs ',
  'object-store':
    'ex_aws_s3 waffle_gcs google_api_storage azurex arc_gcs waffle_s3 ',
  rabbitmq:
    'amqp amqp_client broadway_rabbitmq gen_rmq rabbit_common tackle amqpx ',
  kafka: 'brod broadway_kafka kafka_ex kaffe elsa kafee',
  sqs: 'ex_aws_sqs broadway_sqs ',
  nats: 'gnat jetstream ',
  email:
    'bamboo bamboo_smtp bamboo_ses bamboo_phoenix bamboo_postmark bamboo_mailgun ex_aws_ses mailgun mailman sendgrid postmark resend mailchimp_transactional ',
};
