// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from './PackageNames';

/** RubyGems. @internal */
export const RUBY: PackageNames = {
  mysql:
    'mysql2 mysql trilogy activerecord-trilogy-adapter ruby-mysql departure',
  postgresql: `
    pg activerecord-postgis-adapter good_job que que-scheduler queue_classic pg_search rom-pg sequel_pg
    activerecord-cockroachdb-adapter`,
  mongodb: 'mongo mongoid mongo_mapper delayed_job_mongoid moped ',
  redis: `
    redis redis-rails redis-client redis-store redis-actionpack redis-activesupport redis-namespace redis-session-store hiredis hiredis-client sidekiq sidekiq-pro sidekiq-ent resque
    govuk_sidekiq redis-objects resque-scheduler sidekiq-cron`,
  memcached: 'dalli memcached ',
  elasticsearch: `
    elasticsearch elasticsearch-model elasticsearch-rails elasticsearch-persistence elasticsearch-api searchkick chewy opensearch-ruby tire opensearch-aws-sigv4
    elastic-enterprise-search`,
  'object-store': `
    aws-sdk-s3 fog-aws fog-google google-cloud-storage azure-storage-blob azure-blob carrierwave-aws fog-azure-rm shrine-google_cloud_storage`,
  rabbitmq: `
    bunny sneakers kicks hutch march_hare govuk_message_queue_consumer amqp amq-client `,
  kafka: `
    ruby-kafka rdkafka karafka racecar waterdrop delivery_boy phobos deimos-ruby `,
  sqs: 'aws-sdk-sqs shoryuken aws-activejob-sqs circuitry eventq_aws active_elastic_job ',
  nats: 'nats-pure nats nats-streaming nats-rails jetstream_bridge',
  email: `
    pony postmark postmark-rails sendgrid-ruby sendgrid-actionmailer mailgun-ruby mailgun_rails mailgun aws-sdk-ses aws-sdk-sesv2 aws-actionmailer-ses mailjet sparkpost_rails
    sparkpost mandrill-api mandrill_mailer mandrill-rails mandrill_dm resend mail-notify sib-api-v3-sdk mailtrap 
    mailchimp_transactional MailchimpTransactional `.toLowerCase(),
};
