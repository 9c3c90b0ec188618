// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PackageNames } from './PackageNames';

/** Packagist, and extensions of PHP. @internal */
export const PHP: PackageNames = {
  mysql:
    'ext-mysqli ext-pdo_mysql amphp/mysql react/mysql friendsofreact/mysql ',
  postgresql: 'ext-pgsql ext-pdo_pgsql amphp/postgres voryx/pgasync ',
  mongodb: `
    ext-mongodb ext-mongo mongodb/mongodb mongodb/laravel-mongodb jenssegers/mongodb doctrine/mongodb-odm doctrine/mongodb-odm-bundle doctrine/mongodb yiisoft/yii2-mongodb
    alcaeus/mongo-php-adapter `,
  redis: `
    ext-redis ext-relay predis/predis snc/redis-bundle symfony/redis-messenger laravel/horizon illuminate/redis yiisoft/yii2-redis amphp/redis clue/redis-react
    colinmollenhour/credis enqueue/redis resque/php-resque`,
  memcached: 'ext-memcached ext-memcache ',
  elasticsearch: `
    elasticsearch/elasticsearch ruflin/elastica friendsofsymfony/elastica-bundle opensearch-project/opensearch-php babenkoivan/elastic-scout-driver
    matchish/laravel-scout-elasticsearch yiisoft/yii2-elasticsearch`,
  'object-store': `
    league/flysystem-aws-s3-v3 league/flysystem-async-aws-s3 async-aws/s3 async-aws/simple-s3 google/cloud-storage league/flysystem-google-cloud-storage league/flysystem-azure-blob-storage
    microsoft/azure-storage-blob azure-oss/storage-blob superbalist/laravel-google-cloud-storage`,
  rabbitmq: `
    ext-amqp php-amqplib/php-amqplib php-amqplib/rabbitmq-bundle bunny/bunny vladimir-yuldashev/laravel-queue-rabbitmq enqueue/amqp-lib enqueue/amqp-ext enqueue/amqp-bunny symfony/amqp-messenger
    bschmitt/laravel-amqp videlalvaro/php-amqplib oldsound/rabbitmq-bundle emag-tech-labs/rabbitmq-bundle `,
  kafka: `
    ext-rdkafka ext-simple_kafka_client enqueue/rdkafka longlang/phpkafka nmred/kafka-php mateusjunges/laravel-kafka jobcloud/php-kafka-lib koco/messenger-kafka 
    `,
  sqs: 'symfony/amazon-sqs-messenger async-aws/sqs enqueue/sqs dusterio/laravel-plain-sqs shiftonelabs/laravel-sqs-fifo-queue ',
  nats: 'basis-company/nats repejota/nats ',
  email: `
    phpmailer/phpmailer swiftmailer/swiftmailer symfony/swiftmailer-bundle symfony/amazon-mailer symfony/sendgrid-mailer symfony/mailgun-mailer symfony/postmark-mailer symfony/mailjet-mailer
    symfony/brevo-mailer symfony/sendinblue-mailer symfony/mailchimp-mailer symfony/google-mailer symfony/mailersend-mailer symfony/resend-mailer symfony/mailtrap-mailer 
    sendgrid/sendgrid mailgun/mailgun-php wildbit/postmark-php wildbit/swiftmailer-postmark craigpaul/laravel-postmark mailjet/mailjet-apiv3-php mailjet/laravel-mailjet resend/resend-php
    resend/resend-laravel async-aws/ses laminas/laminas-mail zendframework/zend-mail nette/mail yiisoft/yii2-swiftmailer yiisoft/yii2-symfonymailer sparkpost/sparkpost
    getbrevo/brevo-php sendinblue/api-v3-sdk mandrill/mandrill mailchimp/transactional mailersend/mailersend `,
};
