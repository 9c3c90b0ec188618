// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TruthCase } from '../../types';
import { bodies } from '../bodies';

const stores = { persistence: 'mysql, redis', messaging: 'rabbitmq' };

/** Components that stand for what was declared under another name, or for nothing that has to be. */
export const healthComponentsHonest: TruthCase[] = [
  {
    name: 'one Redis as cache and as queue',
    answers: { persistence: 'mysql, redis', messaging: 'redis' },
    health: { body: bodies.spring('db', 'redis') },
  },
  {
    name: 'Celery over Redis',
    answers: { persistence: 'mysql', messaging: 'redis' },
    health: { path: '/heartbeat', body: bodies.edxHeartbeat('sql', 'celery') },
  },
  {
    name: 'database under a name of its own in a shared cluster',
    answers: { persistence: 'mysql', 'existing-database': 'shared-aurora' },
    spec: { dependsOn: ['resource:default/shared-aurora'] },
    beside: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Resource',
        metadata: { name: 'shared-aurora' },
        spec: { type: 'rds', owner: 'group:default/platform' },
      },
    ],
    health: {
      body: {
        status: 'pass',
        checks: {
          'learner-records': [{ componentType: 'datastore', status: 'pass' }],
        },
      },
    },
  },
  {
    name: 'components called after the services behind them',
    answers: {
      persistence: 'postgresql',
      'service-access': 'course-discovery, comments-service',
      'external-access': 'stripe',
    },
    health: {
      body: bodies.aspNet('npgsql', 'discovery-api', 'comments', 'stripe'),
    },
  },
  {
    name: 'checks its own disk and memory too',
    health: {
      body: bodies.spring('ping', 'diskSpace', 'memory', 'livenessState'),
    },
  },
  {
    name: 'Spring Cloud and what it brings along',
    answers: { persistence: 'postgresql' },
    health: {
      path: '/actuator/health',
      body: bodies.spring(
        'db',
        'clientConfigServer',
        'discoveryComposite',
        'refreshScope',
        'ping',
      ),
    },
  },
  {
    name: 'django-health-check as it comes, with a cache in memory and local files',
    answers: { persistence: 'mysql' },
    health: {
      path: '/ht/?format=json',
      body: bodies.djangoHealthCheck(
        'DatabaseBackend',
        'Cache backend: default',
        'DefaultFileStorageHealthCheck',
        'MigrationsHealthCheck',
        'DiskUsage',
        'MemoryUsage',
      ),
    },
  },
  {
    name: 'lists nothing but what fails',
    answers: { ...stores, email: 'transactional' },
    health: {
      path: '/status',
      body: {
        status: 'OK',
        timestamp: '2026-11-23T12:00:00Z',
        system: { version: 'go1.22', goroutines_count: 4 },
        component: { name: 'grades', version: 'v1' },
      },
    },
  },
  {
    name: 'components with names that tell nothing',
    answers: { ...stores, email: 'transactional' },
    health: { body: bodies.quarkus('primary', 'ledger', 'myCheck') },
  },
];
