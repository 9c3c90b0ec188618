// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TruthCase } from '../../types';
import { bodies } from '../bodies';

const html = { 'content-type': 'text/html; charset=utf-8' };
const covered = ['health-endpoint', 'health-covers', 'health-sufficient'];
const stores = { persistence: 'mysql, redis' };
const publicly = {
  'accessible-from': 'internet',
  'health-security': 'shallow-public',
};

/** Answers in forms that not everybody knows. */
export const healthFormatsHonest: TruthCase[] = [
  {
    name: 'JSON that is a single word',
    answers: stores,
    health: {
      headers: { 'content-type': 'application/json' },
      body: '"Healthy"',
    },
    verified: ['health-endpoint', 'health-security'],
  },
  {
    name: 'report of ASP.NET as its serializer writes it',
    answers: { persistence: 'postgresql', messaging: 'rabbitmq' },
    health: {
      body: {
        Entries: {
          npgsql: { Data: {}, Description: null, Status: 2, Tags: [] },
          rabbitmq: { Data: {}, Description: 'slow', Status: 1, Tags: [] },
        },
        Status: 1,
        TotalDuration: '00:00:00.0211',
      },
    },
    verified: covered,
  },
  {
    name: 'report in PascalCase with words',
    answers: { persistence: 'mysql' },
    health: {
      body: {
        Status: 'Healthy',
        Checks: [{ Name: 'MySql', Status: 'Healthy', Duration: '00:00:00.01' }],
      },
    },
    verified: covered,
  },
  {
    name: 'map of Dropwizard',
    answers: stores,
    health: { body: bodies.dropwizard('mysql', 'redis', 'deadlocks') },
    verified: covered,
  },
  {
    name: 'map of status words and nothing else',
    answers: { ...stores, messaging: 'kafka' },
    health: { body: { mysql: 'up', redis: 'up', kafka: 'degraded' } },
    verified: covered,
  },
  {
    name: 'green page of Rails',
    answers: stores,
    health: {
      path: '/up',
      headers: html,
      body: '<!DOCTYPE html><html><body style="background-color: green"></body></html>',
    },
    verified: ['health-endpoint'],
  },
  {
    name: 'page that shows one word',
    answers: stores,
    health: { headers: html, body: '<html><body><p>OK</p></body></html>' },
    verified: ['health-endpoint'],
  },
  {
    name: 'health+json in capitals with objects instead of lists',
    answers: { persistence: 'postgresql', email: 'transactional' },
    health: {
      body: {
        status: 'UP',
        version: '1',
        checks: {
          'postgres:connections': { status: 'UP', componentType: 'datastore' },
          smtp: { status: 'OK' },
        },
      },
    },
    verified: covered,
  },
  {
    name: 'Terminus with texts of its own',
    answers: { persistence: 'mongodb' },
    health: {
      body: {
        status: 'ok',
        info: { mongo: 'connected' },
        details: { mongo: 'connected' },
      },
    },
    verified: covered,
  },
  {
    name: 'parts in a list',
    answers: stores,
    health: {
      body: {
        ok: true,
        parts: [
          { id: 'mysql', ok: true },
          { id: 'redis', ok: true },
        ],
      },
    },
    verified: covered,
  },
  {
    name: 'results of Laravel',
    answers: { persistence: 'mysql, redis' },
    health: {
      body: {
        finishedAt: 1790000000,
        checkResults: [
          { name: 'Database', label: 'Database', status: 'ok', meta: {} },
          { name: 'Redis', label: 'Redis', status: 'warning', meta: {} },
          { name: 'UsedDiskSpace', status: 'ok', meta: {} },
          { name: 'DebugMode', status: 'ok', meta: {} },
        ],
      },
    },
    verified: covered,
  },
  {
    name: 'a component in each line of text',
    answers: { persistence: 'mysql', messaging: 'rabbitmq' },
    health: {
      body: 'status: ok\nmysql: ok (3 ms)\nrabbitmq: ok (11 ms)\n',
    },
    verified: covered,
  },
  {
    name: 'lines with marks',
    answers: { persistence: 'postgresql, memcached' },
    health: { body: '[OK] postgres\n[OK] memcached\n' },
    verified: covered,
  },
  {
    name: 'down for hours in the format of Dropwizard',
    answers: stores,
    health: {
      status: 500,
      body: {
        mysql: { healthy: false, message: 'Communications link failure' },
        redis: { healthy: true },
      },
    },
    verified: covered,
  },
  {
    name: 'addresses as names, as Micronaut writes them',
    answers: { persistence: 'mysql' },
    health: {
      body: {
        name: '$NAME',
        status: 'UP',
        details: {
          service: { name: '$NAME', status: 'UP' },
          jdbc: {
            name: '$NAME',
            status: 'UP',
            details: {
              'jdbc:mysql://10.4.0.9:3306/notes': {
                name: '$NAME',
                status: 'UP',
              },
            },
          },
        },
      },
    },
    verified: ['health-endpoint', 'health-covers'],
  },
  {
    name: 'version of the format on the internet',
    answers: publicly,
    health: {
      scheme: 'https',
      headers: { 'content-type': 'application/health+json' },
      body: { status: 'pass', version: '1' },
    },
    verified: ['health-security'],
  },
  {
    name: 'tells its components to everybody on one level',
    answers: { ...publicly, persistence: 'mysql, redis' },
    health: {
      scheme: 'https',
      body: { status: 'ok', mysql: 'ok', redis: 'ok' },
    },
    verified: ['health-covers'],
    notVerified: ['health-security'],
  },
  {
    name: 'tells more under a key of its own',
    answers: publicly,
    health: {
      scheme: 'https',
      body: { ok: true, deps: { pg: [4, 1], q: [0, 2] } },
    },
    notVerified: ['health-security', 'health-covers', 'health-sufficient'],
  },
  {
    name: 'tells its commit and when it was started',
    answers: publicly,
    health: {
      scheme: 'https',
      body: { status: 'ok', commit: 'main', uptime: 3812 },
    },
    notVerified: ['health-security'],
  },
];
