// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';
import { bodies } from '../bodies';

const misses = {
  by: 'health',
  check: 'health-covers',
  contradiction: 'health-misses-dependency',
} as const;
/** What is exercised instead is declared by nobody. */
const another = { ...misses, also: ['health-checks-undeclared'] };
const leaks = {
  by: 'health',
  check: 'health-security',
  contradiction: 'health-leaks',
} as const;
/** Milliseconds: slow beyond doubt, also on a machine that is busy with other tests. */
const SLOW = 1500;

/** Endpoints that do something else than is said: another product, nothing at all, the full work each time. */
export const healthMeasuredLies: Lie[] = [
  {
    ...another,
    name: 'RabbitMQ is exercised where Kafka is used',
    answers: { messaging: 'kafka' },
    health: { body: bodies.spring('rabbit', 'ping') },
  },
  {
    ...another,
    name: 'MongoDB is exercised where MySQL is used',
    answers: { persistence: 'mysql' },
    health: { body: bodies.dropwizard('mongo', 'deadlocks') },
  },
  {
    ...another,
    name: 'Memcached is exercised where Redis is used',
    answers: { persistence: 'redis' },
    health: { body: { status: 'healthy', memcached: 'healthy' } },
  },
  {
    ...misses,
    name: 'LMS stands in for the discovery service',
    answers: {
      persistence: 'mysql',
      'service-access': 'course-discovery, lms',
    },
    health: {
      path: '/health/',
      body: bodies.edxIda('database_status', 'lms_status'),
    },
  },
  {
    ...misses,
    name: 'Spring that does not know how its Redis is',
    answers: { persistence: 'postgresql, redis' },
    health: {
      body: {
        status: 'UP',
        components: { db: { status: 'UP' }, redis: { status: 'UNKNOWN' } },
      },
    },
  },
  {
    ...misses,
    name: 'queue that is switched off in the check',
    answers: { persistence: 'mysql', messaging: 'sqs' },
    health: {
      body: { status: 'ok', checks: { mysql: 'ok', sqs: 'disabled' } },
    },
  },
  {
    ...misses,
    name: 'search that Laravel skips',
    answers: { persistence: 'mysql, elasticsearch' },
    health: {
      body: {
        finishedAt: 1790000000,
        checkResults: [
          { name: 'Database', status: 'ok', meta: {} },
          { name: 'Elasticsearch', status: 'skipped', meta: {} },
        ],
      },
    },
  },
  {
    ...misses,
    name: 'lines of text without the mail server',
    answers: { persistence: 'mysql', email: 'transactional' },
    health: { body: 'mysql: OK\ndisk: OK\n' },
  },
  {
    ...misses,
    name: 'serialized report of ASP.NET without its broker',
    answers: { persistence: 'postgresql', messaging: 'rabbitmq' },
    health: {
      body: {
        Entries: { npgsql: { Data: {}, Status: 2, Tags: [] } },
        Status: 2,
        TotalDuration: '00:00:00.0042',
      },
    },
  },
  {
    ...misses,
    name: 'database that is not the queue, under a name of its own',
    answers: { persistence: 'mysql', messaging: 'rabbitmq' },
    health: { body: bodies.quarkus('marks-db') },
  },
  {
    by: 'health',
    check: 'health-sufficient',
    contradiction: 'health-checks-undeclared',
    name: 'broker that nobody declared, beside an external store',
    answers: { persistence: 'mysql', 'external-access': 's3, youtube' },
    health: { body: bodies.terminus('mysql', 's3', 'kafka') },
  },
  {
    by: 'health',
    check: 'health-load-protection',
    contradiction: 'health-unprotected-inside',
    name: 'kept by each caller for itself and not by the service',
    answers: { persistence: 'mysql' },
    health: {
      delay: SLOW,
      headers: { 'cache-control': 'private, max-age=60' },
      body: bodies.edxHeartbeat('sql'),
    },
  },
  {
    by: 'health',
    check: 'health-load-protection',
    contradiction: 'health-unprotected-inside',
    name: 'promises a cache and does the full work each time',
    answers: { persistence: 'mysql' },
    health: {
      delay: SLOW,
      headers: { 'cache-control': 'public, max-age=300' },
      body: bodies.terminus('mysql'),
    },
  },
  {
    by: 'health',
    check: 'health-load-protection',
    contradiction: 'health-unprotected-inside',
    name: 'same time of the start in every answer, and the full work each time',
    answers: { persistence: 'redis' },
    health: {
      delay: SLOW,
      body: {
        status: 'up',
        redis: 'up',
        startedAt: '2026-11-20T08:00:00.250Z',
      },
    },
  },
  {
    ...leaks,
    name: 'password beside others that are masked',
    answers: { persistence: 'mysql', messaging: 'rabbitmq' },
    health: {
      body: {
        status: 'ok',
        mysql: { status: 'ok', url: 'mysql://app:<redacted>@db/app' },
        rabbitmq: { status: 'ok', url: 'amqp://app:Ahw8-umbra-71@mq/' },
      },
    },
  },
  {
    by: 'health',
    check: 'health-security',
    contradiction: 'health-disclosures',
    name: 'address of the database as the name of a component',
    answers: {
      persistence: 'mysql',
      'accessible-from': 'internet',
    },
    health: {
      scheme: 'https',
      body: {
        name: 'notes',
        status: 'UP',
        details: {
          jdbc: {
            name: 'notes',
            status: 'UP',
            details: {
              'jdbc:mysql://db7.prod.example.edu:3306/notes': {
                name: 'notes',
                status: 'UP',
              },
            },
          },
        },
      },
    },
  },
];
