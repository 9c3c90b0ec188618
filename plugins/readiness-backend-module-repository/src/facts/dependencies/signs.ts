// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Technology } from './packages/PackageNames';

/** A technology, what is shown of it, and how its line looks. @internal */
export type Sign = [technology: Technology, what: string, line: RegExp];

/**
 * What an SDK for many services, or a standard library, is used for, by the kind of file: `mark` is what such a file has
 * anywhere, each sign is for one line without comments.
 * @internal
 */
export const SIGNS: { files: RegExp; mark: RegExp; signs: Sign[] }[] = [
  {
    files: /\.py$/i,
    mark: /['"](?:sqs|ses|sesv2|s3)['"]|smtplib|django\.core\.mail|django\.db\.backends|EMAIL_BACKEND|\.backends\.(?:memcached|s3|gcloud|azure_storage)/,
    signs: [
      ['sqs', 'SQS through boto', /(?:client|resource)\(\s*['"]sqs['"]/],
      ['email', 'SES through boto', /client\(\s*['"]ses(?:v2)?['"]/],
      ['object-store', 'S3 through boto', /(?:client|resource)\(\s*['"]s3['"]/],
      ['email', 'smtplib', /^\s*(?:import smtplib\b|from smtplib import\b)/],
      [
        'email',
        'django.core.mail',
        /^\s*from django\.core\.mail(?:\.message)? import\b(?!\s*(?:BadHeaderError|get_connection)\s*$)/,
      ],
      [
        'mysql',
        'django.db.backends.mysql',
        /[:=,(]\s*['"]django\.db\.backends\.mysql['"]/,
      ],
      [
        'postgresql',
        'django.db.backends.postgresql',
        /[:=,(]\s*['"]django\.db\.backends\.postgresql(?:_psycopg2)?['"]/,
      ],
      [
        'memcached',
        'a cache of Django',
        /['"]BACKEND['"]\s*:\s*['"]django\.core\.cache\.backends\.memcached\./,
      ],
      [
        'object-store',
        'django-storages',
        /[:=,(]\s*['"]storages\.backends\.(?:s3boto3|s3|gcloud|azure_storage)\b|^\s*from storages\.backends\.(?:s3boto3|s3|gcloud|azure_storage) import\b/,
      ],
      [
        'email',
        'EMAIL_BACKEND',
        /^\s*EMAIL_BACKEND\s*=\s*['"](?!django\.core\.mail\.backends\.(?:console|filebased|dummy|locmem))/,
      ],
    ],
  },
  {
    files: /\.(?:[cm]?[jt]s|[jt]sx)$/i,
    mark: /AWS\.(?:SQS|SES|SESV2|S3)\b|new (?:SQS|SES)\b/,
    signs: [
      ['sqs', 'SQS of the AWS SDK', /\bnew (?:AWS\.)?SQS\(/],
      ['email', 'SES of the AWS SDK', /\bnew (?:AWS\.)?SES(?:V2)?\(/],
      ['object-store', 'S3 of the AWS SDK', /\bnew AWS\.S3\(/],
    ],
  },
  {
    files: /\.go$/i,
    mark: /"net\/smtp"|aws-sdk-go\/service\//,
    signs: [
      ['email', 'net/smtp', /^\s*(?:import\s+)?(?:[\w.]+\s+)?"net\/smtp"/],
      [
        'sqs',
        'SQS of the AWS SDK',
        /"github\.com\/aws\/aws-sdk-go\/service\/sqs"/,
      ],
      [
        'email',
        'SES of the AWS SDK',
        /"github\.com\/aws\/aws-sdk-go\/service\/ses(?:v2)?"/,
      ],
      [
        'object-store',
        'S3 of the AWS SDK',
        /"github\.com\/aws\/aws-sdk-go\/service\/s3"/,
      ],
    ],
  },
  {
    files: /\.rb$/i,
    mark: /Mailer\b|Aws::(?:SQS|SES|SESV2|S3)\b|net\/smtp/,
    signs: [
      [
        'email',
        'a mailer of Rails',
        /^(?![ \t]*class ApplicationMailer\b)[ \t]*class [\w:]+ < (?:::)?(?:ApplicationMailer|ActionMailer::Base)\b/,
      ],
      ['email', 'net/smtp', /^\s*require\s+['"]net\/smtp['"]/],
      ['email', 'Aws::SES', /\bAws::SES(?:V2)?::Client\.new\b/],
      [
        'sqs',
        'Aws::SQS',
        /\bAws::SQS::(?:Client|Resource|Queue|QueuePoller)\.new\b/,
      ],
      ['object-store', 'Aws::S3', /\bAws::S3::(?:Client|Resource)\.new\b/],
    ],
  },
  {
    files: /\.php$/i,
    mark: /Mailable|Mailer|MailMessage|SesClient|SqsClient|createS(?:qs|es)/,
    signs: [
      [
        'email',
        'a mail of Laravel',
        /^(?:final |abstract )?class\s+\w+\s+extends\s+Mailable\b/,
      ],
      [
        'email',
        'the mailer of Symfony',
        /^use\s+Symfony\\Component\\Mailer\\(?:MailerInterface|Mailer)\s*;/,
      ],
      [
        'email',
        'SES of the AWS SDK',
        /\bnew\s+\\?(?:Aws\\Ses(?:V2)?\\)?SesV?2?Client\(|->createSes(?:V2)?\(/,
      ],
      [
        'sqs',
        'SQS of the AWS SDK',
        /\bnew\s+\\?(?:Aws\\Sqs\\)?SqsClient\(|->createSqs\(/,
      ],
    ],
  },
  {
    files: /\.(?:java|kt|scala)$/i,
    mark: /javax\.mail|jakarta\.mail|amazonaws\.services\./,
    signs: [
      [
        'email',
        'the mail API of Java',
        /^\s*import\s+(?:javax|jakarta)\.mail\.Transport\b/,
      ],
      [
        'sqs',
        'SQS of the AWS SDK',
        /^\s*import\s+com\.amazonaws\.services\.sqs\.AmazonSQS/,
      ],
      [
        'email',
        'SES of the AWS SDK',
        /^\s*import\s+com\.amazonaws\.services\.simpleemail/,
      ],
    ],
  },
  {
    files: /\.(?:cs|fs|vb)$/i,
    mark: /SmtpClient/,
    signs: [
      ['email', 'SmtpClient', /\bnew\s+(?:System\.Net\.Mail\.)?SmtpClient\(/],
    ],
  },
  {
    files: /\.exs?$/i,
    mark: /Swoosh\.Email/,
    signs: [['email', 'Swoosh', /\bSwoosh\.Email\b/]],
  },
  {
    files: /\.php$/i,
    mark: /MailMessage/,
    signs: [
      [
        'email',
        'a notification of Laravel by mail',
        /^use\s+Illuminate\\Notifications\\Messages\\MailMessage\s*;/,
      ],
    ],
  },
  // GOV.UK Notify sends letters and text messages too
  {
    files: /\.py$/i,
    mark: /notifications_python_client/,
    signs: [['email', 'GOV.UK Notify', /\.send_email_notification\(/]],
  },
  {
    files: /\.[cm]?[jt]s$/i,
    mark: /notifications-node-client/,
    signs: [['email', 'GOV.UK Notify', /\.sendEmail\(/]],
  },
  {
    files: /\.rb$/i,
    mark: /Notifications::Client/,
    signs: [['email', 'GOV.UK Notify', /\.send_email\(/]],
  },
  {
    files: /\.(?:java|kt|scala)$/i,
    mark: /uk\.gov\.service\.notify/,
    signs: [['email', 'GOV.UK Notify', /\.sendEmail\(/]],
  },
  {
    files: /\.cs$/i,
    mark: /Notify\.(?:Client|Interfaces)\b/,
    signs: [['email', 'GOV.UK Notify', /\.SendEmail(?:Async)?\(/]],
  },
];
