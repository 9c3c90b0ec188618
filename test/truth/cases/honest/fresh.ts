// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { monitor, widget } from '../../baseWorld';
import type { TruthCase } from '../../types';

const quick = { 'cache-control': 'max-age=10' };
const page = { 'content-type': 'text/html; charset=utf-8' };

/** Thought up with nothing but the documentation at hand: endpoints, monitors and logs that are right and do not look it. */
export const freshHonest: TruthCase[] = [
  {
    name: 'maintenance page from the first time on',
    health: {
      headers: page,
      body: '<!doctype html><html><head><title>Down for maintenance</title></head><body><h1>We&rsquo;ll be back soon!</h1><p>Sorry for the inconvenience. We are performing some maintenance at the moment.</p></body></html>',
    },
    notVerified: ['health-endpoint'],
  },
  {
    name: 'maintenance page with 503 and without Retry-After',
    health: {
      status: 503,
      headers: page,
      body: '<html><head><title>Scheduled maintenance</title></head><body><p>We are upgrading our systems until 14:00 UTC.</p></body></html>',
    },
    notVerified: ['health-endpoint'],
  },
  {
    name: 'too slow at first and then behind a proxy without a server',
    health: {
      body: 'OK',
      delay: 5400,
      then: [
        {
          status: 502,
          body: '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>',
        },
        { status: 502, body: 'Bad Gateway' },
        { status: 502, body: 'Bad Gateway' },
        { body: 'OK' },
      ],
    },
  },
  {
    name: 'bad gateway and gateway timeout by turns before it was ever read',
    health: {
      status: 502,
      body: 'Bad Gateway',
      then: [
        { status: 504, body: 'Gateway Timeout' },
        { status: 502, body: 'Bad Gateway' },
        { status: 503, body: 'Service Unavailable' },
        { status: 502, body: 'Bad Gateway' },
      ],
    },
  },
  {
    name: 'database is down in every round and the endpoint says so',
    answers: { persistence: 'mysql, redis' },
    health: {
      status: 503,
      headers: quick,
      body: {
        status: 'DOWN',
        components: {
          db: { status: 'DOWN', details: { error: 'Connection refused' } },
          redis: { status: 'UP' },
        },
      },
    },
    verified: ['health-endpoint'],
  },
  {
    name: 'booleans under short names',
    answers: { persistence: 'mysql, redis' },
    health: { headers: quick, body: { services: { db: true, cache: true } } },
  },
  {
    name: 'metrics of Prometheus instead of words',
    answers: { persistence: 'mysql' },
    health: {
      headers: { 'content-type': 'text/plain; version=0.0.4', ...quick },
      body: '# HELP dependency_up Whether a dependency answers.\n# TYPE dependency_up gauge\ndependency_up{name="mysql"} 1\ndependency_up{name="smtp"} 1\n',
    },
  },
  {
    name: 'values that talk of secrets and give none away',
    answers: { persistence: 'mysql, redis' },
    health: {
      headers: quick,
      body: {
        status: 'ok',
        checks: {
          mysql: { status: 'ok', dsn: 'mysql://shop:******@db/shop' },
          redis: { status: 'ok', auth: 'enabled', password_set: true },
        },
        token: 'valid',
        token_expires_in: 3599,
        password_rotated: '2026-10-01',
        api_key_id: 'primary',
      },
    },
  },
  {
    name: 'components in German',
    answers: { persistence: 'mysql', email: 'transactional' },
    health: {
      headers: quick,
      body: { status: 'ok', dienste: { datenbank: 'ok', mailversand: 'ok' } },
    },
  },
  {
    name: 'only parts of the runtime',
    health: {
      headers: quick,
      body: {
        status: 'UP',
        components: {
          self: { status: 'UP' },
          livenessState: { status: 'UP' },
          readinessState: { status: 'UP' },
          eventLoop: { status: 'UP' },
          gc: { status: 'UP' },
          heap: { status: 'UP' },
          ssl: { status: 'UP' },
          refreshScope: { status: 'UP' },
        },
      },
    },
  },
  {
    name: 'external services under the names of what they are asked for',
    answers: { 'external-access': 'stripe, auth0, twilio' },
    health: {
      headers: quick,
      body: {
        status: 'pass',
        checks: {
          'stripe-api': { status: 'pass' },
          'auth0-jwks': { status: 'pass' },
        },
      },
    },
  },
  {
    name: 'client of a service and the databases by their shards',
    answers: { persistence: 'mysql', 'service-access': 'lms' },
    health: {
      headers: quick,
      body: {
        status: 'Healthy',
        results: {
          LmsClient: { status: 'Healthy' },
          db_users_shard_1: { status: 'Healthy' },
          db_users_shard_2: { status: 'Healthy' },
          mysql_replica: { status: 'Healthy' },
        },
      },
    },
  },
  {
    name: 'jobs in Redis under the name of their library',
    answers: { persistence: 'postgresql', messaging: 'redis' },
    health: {
      headers: quick,
      body: { status: 'ok', checks: { activerecord: 'ok', sidekiq: 'ok' } },
    },
  },
  {
    name: 'queues by their own names',
    answers: { persistence: 'object-store', messaging: 'sqs' },
    health: {
      headers: quick,
      body: {
        healthy: true,
        checks: [
          { id: 'invoices', healthy: true },
          { id: 'invoices-dlq', healthy: true },
          { id: 'exports-bucket', healthy: true },
        ],
      },
    },
  },
  {
    name: 'table of components on a page',
    answers: { persistence: 'mysql' },
    health: {
      headers: { ...page, ...quick },
      body: '<html><head><title>Health</title></head><body><h1>Healthy</h1><table><tr><th>Check</th><th>State</th></tr><tr><td>Database</td><td>OK</td></tr></table></body></html>',
    },
  },
  {
    name: 'health+json with no checks in it',
    answers: { persistence: 'mysql' },
    health: {
      headers: { 'content-type': 'application/health+json', ...quick },
      body: { status: 'pass', releaseId: '2026.11.3', checks: {} },
    },
    notVerified: ['health-covers'],
  },
  {
    name: 'version in a header of a service that only colleagues reach',
    answers: { persistence: 'mysql', 'accessible-from': 'vpn' },
    health: {
      headers: {
        server: 'nginx/1.18.0 (Ubuntu)',
        'x-powered-by': 'PHP/8.2.4',
        ...quick,
      },
      body: { status: 'ok', mysql: 'ok' },
    },
  },
  {
    name: 'login on another host for those who have none',
    answers: { 'health-security': 'authenticated', persistence: 'mysql' },
    health: {
      status: 302,
      headers: {
        location: 'https://login.example.com/oauth2/authorize?client_id=shop',
      },
    },
    notVerified: ['health-covers'],
  },
  {
    name: 'optional component that is turned off beside those that matter',
    answers: { persistence: 'mysql' },
    health: {
      headers: quick,
      body: {
        status: 'ok',
        components: {
          mysql: { status: 'ok' },
          ldap: { status: 'disabled' },
          kafka: { enabled: false },
        },
      },
    },
  },
  {
    name: 'page of a cloud that wakes the service up',
    health: {
      headers: page,
      body: '<html><head><title>Your service is waking up</title><meta http-equiv="refresh" content="5"></head><body><p>Starting, please wait a moment.</p></body></html>',
    },
    notVerified: ['health-endpoint'],
  },
  {
    name: 'maintenance as a word in JSON',
    answers: { persistence: 'mysql' },
    health: {
      status: 503,
      body: { status: 'maintenance', message: 'Upgrading until 14:00 UTC' },
    },
  },
  {
    name: 'headers of a network for delivery before the service',
    answers: { persistence: 'mysql', 'accessible-from': 'internet' },
    health: {
      scheme: 'https',
      headers: {
        server: 'cloudflare',
        via: '1.1 varnish',
        'x-served-by': 'cache-fra-eddf8230020-FRA',
        'x-powered-by': 'Express',
        'alt-svc': 'h3=":443"; ma=86400',
        ...quick,
      },
      body: { status: 'ok', mysql: 'ok' },
    },
  },
  {
    name: 'parts of Spring Cloud that are no dependencies',
    answers: { persistence: 'mysql' },
    health: {
      headers: quick,
      body: {
        status: 'UP',
        components: {
          db: { status: 'UP' },
          discoveryComposite: {
            status: 'UP',
            components: { discoveryClient: { status: 'UP' } },
          },
          circuitBreakers: { status: 'UP' },
          rateLimiters: { status: 'UP' },
          hystrix: { status: 'UP' },
          refreshScope: { status: 'UP' },
        },
      },
    },
  },
  {
    name: 'disk of Terminus under the name that its manual gives it',
    answers: { persistence: 'mysql' },
    health: {
      headers: quick,
      body: {
        status: 'ok',
        info: {
          database: { status: 'up' },
          storage: { status: 'up' },
          memory_heap: { status: 'up' },
        },
        error: {},
        details: {
          database: { status: 'up' },
          storage: { status: 'up' },
          memory_heap: { status: 'up' },
        },
      },
    },
  },
  {
    name: 'checks of Laravel by the names of their classes',
    answers: { persistence: 'mysql, redis', messaging: 'redis' },
    health: {
      headers: quick,
      body: {
        finishedAt: 1764146520,
        checkResults: [
          'UsedDiskSpace',
          'Database',
          'DebugMode',
          'Environment',
          'OptimizedApp',
          'Schedule',
          'Horizon',
          'Redis',
          'Cache',
        ].map(name => ({ name, label: name, status: 'ok', meta: {} })),
      },
    },
  },
  {
    name: 'bus of a library in front of the broker',
    answers: { persistence: 'postgresql', messaging: 'rabbitmq' },
    health: {
      headers: quick,
      body: {
        status: 'Healthy',
        entries: {
          npgsql: { status: 'Healthy' },
          'masstransit-bus': { status: 'Healthy' },
        },
      },
    },
  },
  {
    name: 'registry of schemas beside Kafka',
    answers: { persistence: 'postgresql', messaging: 'kafka' },
    health: {
      headers: quick,
      body: {
        status: 'ok',
        checks: { pg: 'ok', 'kafka-producer': 'ok', 'schema-registry': 'ok' },
      },
    },
  },
  {
    name: 'split graph as the only widget of the dashboard',
    datadog: {
      dashboard: [
        {
          definition: {
            type: 'split_group',
            source_widget_definition: widget.definition,
            split_config: {
              split_dimensions: [{ one_graph_per: 'host' }],
              limit: 24,
            },
          },
        },
      ],
      monitors: [monitor],
    },
  },
  {
    name: 'one monitor is a draft and another one alerts',
    datadog: {
      monitors: [
        { ...monitor, draft_status: 'draft' },
        { ...monitor, name: 'Latency of $NAME', draft_status: 'published' },
      ],
    },
  },
  {
    name: 'monitor that is silent until tomorrow',
    datadog: {
      monitors: [
        {
          ...monitor,
          options: { silenced: { '*': Math.floor(Date.now() / 1000) + 86400 } },
        },
      ],
    },
  },
  {
    name: 'logs went elsewhere three days ago',
    answers: {
      data: 'pii',
      'log-contents': 'pii',
      'log-collection': 'elsewhere',
    },
    splunk: [{ count: 500, age: 60 }],
  },
];
