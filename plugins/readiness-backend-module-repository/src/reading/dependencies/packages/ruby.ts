// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from '../technologies';

/** RubyGems. @internal */
export const RUBY: PackageNames = {
  mysql:
    'mysql2 mysql trilogy activerecord-trilogy-adapter ruby-mysql activerecord-mysql2rgeo-adapter departure',
  postgresql: `
    pg pg_query_runner activerecord-postgis-adapter activerecord-postgresql-adapter good_job que que-scheduler queue_classic with_advisory_lock_pg pg_search rom-pg neighbor sequel_pg
    activerecord-cockroachdb-adapter`,
  mongodb:
    'mongo mongoid mongo_mapper mongoid-rspec-runtime delayed_job_mongoid mongoid_paranoia moped bson_ext mongoid-tree mongoid-locker',
  redis: `
    redis redis-rails redis-client redis-store redis-actionpack redis-activesupport redis-namespace redis-session-store hiredis hiredis-client sidekiq sidekiq-pro sidekiq-ent resque
    govuk_sidekiq readthis redlock redis-objects connection_pool_redis resque-scheduler sidekiq-cron`,
  memcached:
    'dalli memcached memcache-client kgio_memcached connection_pool_dalli dalli-elasticache rack-cache-memcached',
  elasticsearch: `
    elasticsearch elasticsearch-model elasticsearch-rails elasticsearch-persistence elasticsearch-api searchkick chewy opensearch-ruby opensearch-api tire stretcher opensearch-aws-sigv4
    elastic-enterprise-search`,
  'object-store': `
    aws-sdk-s3 fog-aws fog-google google-cloud-storage azure-storage-blob azure-blob activestorage-s3 carrierwave-aws s3 minio_client asset_sync gc_ruboconf_s3 fog-azure-rm shrine-google_cloud_storage`,
  rabbitmq: `
    bunny sneakers kicks hutch march_hare govuk_message_queue_consumer amqp amq-client advanced-sneakers-activejob sneakers_packer tochtli rabbit_carrots`,
  kafka: `
    ruby-kafka rdkafka karafka racecar waterdrop delivery_boy phobos kafka-rb poseidon karafka-rdkafka deimos-ruby jruby-kafka streamy ezkafka kafka-consumer`,
  sqs: 'aws-sdk-sqs shoryuken aws-activejob-sqs circuitry eventq_aws active_elastic_job toiler sqs-active-job fake_sqs-runtime cloudtasker-sqs',
  nats: 'nats-pure nats nats-streaming nats-rails nats_messaging_client protobuf-nats active_publisher-nats jetstream_bridge',
  email: `
    pony postmark postmark-rails sendgrid-ruby sendgrid-actionmailer sendgrid mailgun-ruby mailgun_rails mailgun aws-sdk-ses aws-sdk-sesv2 aws-actionmailer-ses aws-ses mailjet sparkpost_rails
    sparkpost mandrill-api mandrill_mailer mandrill-rails mandrill_dm resend mail-notify net-smtp-sender brevo sib-api-v3-sdk mailersend-ruby mailtrap letter_sender
    mailchimp_transactional MailchimpTransactional actionmailer_mailgun`.toLowerCase(),
};
