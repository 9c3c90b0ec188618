// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TruthCase } from '../../types';
import { bodies } from '../bodies';

const internet = { 'accessible-from': 'internet' };
const unseen = ['health-covers', 'health-sufficient'];
const html = { 'content-type': 'text/html' };

/** Names that an owner gave, parts of the service itself, and answers that give nothing away. */
export const healthNamesHonest: TruthCase[] = [
  {
    name: 'Redis called after what is in it',
    answers: { persistence: 'redis' },
    health: { body: bodies.quarkus('leaderboard-store') },
    notVerified: unseen,
  },
  {
    name: 'database for passwords',
    answers: { persistence: 'postgresql' },
    health: { body: bodies.dropwizard('password-vault-db') },
    notVerified: unseen,
  },
  {
    name: 'Kafka as a journal',
    answers: { persistence: 'mysql', messaging: 'kafka' },
    health: {
      body: { status: 'ok', checks: { mysql: 'ok', 'audit-log': 'ok' } },
    },
    notVerified: unseen,
  },
  {
    name: 'MySQL of the message centre',
    answers: { persistence: 'mysql' },
    health: { body: bodies.spring('message-queue-db') },
    notVerified: unseen,
  },
  {
    name: 'cache in memory of a cluster',
    answers: { persistence: 'memcached' },
    health: { body: bodies.healthJson('memory-store') },
    notVerified: unseen,
  },
  {
    name: 'own parts of a workflow engine',
    answers: { persistence: 'postgresql' },
    health: {
      body: bodies.spring(
        'db',
        'http',
        'grpc',
        'processEngine',
        'api',
        'threadPool',
        'diskSpace',
      ),
    },
    verified: ['health-covers', 'health-sufficient'],
  },
  {
    name: 'portal with plugins of its own',
    answers: {},
    health: { body: { status: 'ok', 'plugin-api': 'ok', 'plugin-host': 'ok' } },
  },
  {
    name: 'marking desk',
    answers: { persistence: 'mysql' },
    health: {
      body: { mysql: 'up', 'marking-desk': 'up', 'marking-desk-api': 'up' },
    },
    verified: ['health-covers', 'health-sufficient'],
  },
  {
    name: 'bucket and search engine of others',
    answers: {
      persistence: 'mysql',
      'external-access': 'youtube, s3, algolia',
    },
    health: { body: bodies.terminus('mysql', 's3', 'algolia') },
    verified: ['health-covers'],
  },
  {
    name: 'what a cloud offers, by the name of the cloud',
    answers: { persistence: 'postgresql', 'external-access': 'aws' },
    health: { body: bodies.aspNet('npgsql', 'dynamodb', 'sqs') },
    verified: ['health-covers'],
  },
  {
    name: 'typed as a store and named after its content',
    answers: { persistence: 'redis' },
    health: {
      body: {
        status: 'pass',
        checks: { sessions: [{ componentType: 'datastore', status: 'pass' }] },
      },
    },
  },
  {
    name: 'relatives of products',
    answers: { persistence: 'mysql, redis, elasticsearch', messaging: 'kafka' },
    health: {
      body: bodies.quarkus('mariadb', 'valkey', 'opensearch', 'redpanda'),
    },
    verified: ['health-covers', 'health-sufficient'],
  },
  {
    name: 'library in front of the product',
    answers: { persistence: 'postgresql', messaging: 'redis' },
    health: { body: bodies.terminus('typeorm', 'bullmq') },
  },
  {
    name: 'service of others under its own name',
    answers: { persistence: 'mysql', 'service-access': 'payments' },
    health: {
      body: bodies.dropwizard('mysql', 'billing-gateway'),
    },
    notVerified: unseen,
  },
  {
    name: 'passwords that are masked in every way',
    answers: { persistence: 'redis, postgresql', email: 'transactional' },
    health: {
      body: {
        status: 'ok',
        redis: { status: 'ok', url: 'redis://:<redacted>@redis' },
        postgres: { status: 'ok', url: 'postgres://u:[FILTERED]@db/x' },
        smtp: { status: 'ok', password: 'present', api_key: '(hidden)' },
      },
    },
  },
  {
    name: 'roles of a cluster',
    answers: { persistence: 'elasticsearch' },
    health: {
      body: {
        status: 'UP',
        components: {
          elasticsearch: {
            status: 'UP',
            details: { note: "node has role 'master'", tokens: '120000' },
          },
        },
      },
    },
  },
  {
    name: 'login in front, as it is said',
    answers: { 'health-security': 'authenticated', persistence: 'mysql' },
    health: {
      headers: html,
      body: '<html><title>Log in</title><form><input type="password"></form></html>',
    },
    notVerified: ['health-endpoint', 'health-covers'],
  },
  {
    name: 'maintenance for an hour, with status 200',
    answers: { persistence: 'mysql' },
    health: {
      body: bodies.edxHeartbeat('sql'),
      then: [
        { headers: html, body: '<h1>Scheduled maintenance</h1>' },
        { headers: html, body: '<h1>Scheduled maintenance</h1>' },
        { headers: html, body: '<h1>Scheduled maintenance</h1>' },
        { body: bodies.edxHeartbeat('sql') },
      ],
    },
  },
  {
    name: 'another page for two rounds while it is released',
    answers: { persistence: 'mysql' },
    health: {
      body: bodies.terminus('mysql'),
      then: [
        { headers: html, body: '<title>Welcome to nginx!</title>' },
        { headers: html, body: '<title>Welcome to nginx!</title>' },
        { body: bodies.terminus('mysql') },
      ],
    },
  },
  {
    name: 'dashboard for people with every component in a table',
    answers: { persistence: 'mysql', messaging: 'rabbitmq' },
    health: {
      headers: html,
      body: '<html><head><title>Status of grades</title><script src="/refresh.js"></script></head><body><div id="main"><table><tr><td>MySQL</td><td>reachable since Monday morning</td></tr><tr><td>RabbitMQ</td><td>reachable since Monday morning</td></tr></table></div></body></html>',
    },
    notVerified: ['health-endpoint'],
  },
  {
    name: 'busy for a day behind a proxy',
    answers: { persistence: 'mysql' },
    health: {
      status: 503,
      headers: html,
      body: '<h1>503 Service Unavailable</h1>',
    },
  },
  {
    name: 'cheap to call, with a promise to be kept',
    answers: { persistence: 'mysql' },
    health: {
      headers: { 'cache-control': 'max-age=30' },
      body: bodies.terminus('mysql'),
    },
    notVerified: ['health-load-protection'],
  },
  {
    name: 'counts its calls',
    answers: {
      ...internet,
      persistence: 'mysql',
      'health-security': 'internal-only',
      'health-load-protection': 'rate-limited',
    },
    health: {
      scheme: 'https',
      delay: 450,
      headers: { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '58' },
      body: bodies.terminus('mysql'),
    },
    verified: ['health-load-protection'],
  },
  {
    name: 'promises to limit its rate',
    answers: {
      persistence: 'mysql',
      'health-load-protection': 'rate-limited',
    },
    health: {
      delay: 450,
      headers: { 'ratelimit-policy': '60;w=60' },
      body: bodies.terminus('mysql'),
    },
    notVerified: ['health-load-protection'],
  },
];
