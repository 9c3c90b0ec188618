// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';
import { bodies } from '../bodies';

const misses = {
  by: 'health',
  check: 'health-covers',
  contradiction: 'health-misses-dependency',
} as const;
const undeclared = {
  by: 'health',
  check: 'health-sufficient',
  contradiction: 'health-checks-undeclared',
} as const;

/** Endpoints that are said to exercise everything, and nothing else. */
export const healthCoverageLies: Lie[] = [
  {
    ...misses,
    name: 'edX IDA without its database',
    answers: { persistence: 'mysql', 'service-access': 'lms' },
    health: { path: '/health/', body: bodies.edxIda('lms_status') },
  },
  {
    ...misses,
    name: 'Oracle in the place of MySQL',
    answers: { persistence: 'mysql' },
    health: { body: bodies.aspNet('oracle') },
    also: ['health-checks-undeclared'],
  },
  {
    ...misses,
    name: 'Spring without its cache',
    answers: { persistence: 'postgresql, redis' },
    health: {
      path: '/actuator/health',
      body: bodies.spring('db', 'diskSpace', 'ping'),
    },
  },
  {
    ...misses,
    name: 'edX heartbeat without its queue',
    answers: { persistence: 'mysql, mongodb', messaging: 'rabbitmq' },
    health: {
      path: '/heartbeat',
      body: bodies.edxHeartbeat('sql', 'modulestore'),
    },
  },
  {
    ...misses,
    name: 'Quarkus without its search engine',
    answers: { persistence: 'postgresql, elasticsearch' },
    health: {
      path: '/q/health',
      body: bodies.quarkus('Database connections health check'),
    },
  },
  {
    ...misses,
    name: 'ASP.NET without its mail server',
    answers: {
      persistence: 'postgresql',
      messaging: 'rabbitmq',
      email: 'transactional',
    },
    health: { path: '/healthz', body: bodies.aspNet('npgsql', 'rabbitmq') },
  },
  {
    ...misses,
    name: 'Kubernetes text without the service it calls',
    answers: { persistence: 'postgresql', 'service-access': 'lms' },
    health: {
      path: '/readyz?verbose',
      body: bodies.kubernetes('ping', 'postgres'),
    },
  },
  {
    ...misses,
    name: 'django-health-check without its buckets',
    answers: { persistence: 'mysql, object-store' },
    health: {
      path: '/ht/?format=json',
      body: bodies.djangoHealthCheck(
        'DatabaseBackend',
        'MigrationsHealthCheck',
      ),
    },
  },
  {
    ...misses,
    name: 'health+json that asks only itself',
    answers: { persistence: 'mysql' },
    health: {
      headers: { 'content-type': 'application/health+json' },
      body: {
        status: 'pass',
        checks: { uptime: [{ componentType: 'system', status: 'pass' }] },
      },
    },
  },
  {
    ...misses,
    name: 'lost its database check in the second week',
    answers: { persistence: 'mysql, memcached' },
    health: {
      body: bodies.dockerflow('mysql', 'memcached'),
      then: [{ body: bodies.dockerflow('memcached') }],
    },
  },
  {
    ...undeclared,
    name: 'health+json with a store that nobody declared',
    health: { body: bodies.healthJson('redis') },
  },
  {
    ...undeclared,
    name: 'Dockerflow with a mail server that nobody declared',
    answers: { persistence: 'mysql' },
    health: {
      path: '/__heartbeat__',
      body: bodies.dockerflow('database', 'smtp'),
    },
  },
  {
    ...undeclared,
    name: 'Terminus with a queue that nobody declared',
    answers: { persistence: 'postgresql' },
    health: { body: bodies.terminus('typeorm', 'rabbitmq') },
  },
];
