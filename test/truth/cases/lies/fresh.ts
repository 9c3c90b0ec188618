// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { monitor } from '../../baseWorld';
import type { Lie } from '../../types';

const quick = { 'cache-control': 'max-age=10' };
const notThere = {
  by: 'health',
  check: 'health-endpoint',
  contradiction: 'health-not-there',
} as const;
const misses = {
  by: 'health',
  check: 'health-covers',
  contradiction: 'health-misses-dependency',
} as const;
const leaks = {
  by: 'health',
  check: 'health-security',
  contradiction: 'health-leaks',
} as const;

/** Thought up with nothing but the documentation at hand: endpoints, monitors and logs that are not what is said. */
export const freshLies: Lie[] = [
  {
    ...notThere,
    name: 'error of a router as JSON with status 200',
    health: {
      body: {
        success: false,
        error: { code: 'ROUTE_NOT_FOUND', message: 'No route for GET /health' },
      },
    },
  },
  {
    ...notThere,
    name: 'page of Next.js that says 404 with status 200',
    health: {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>404: This page could not be found</title></head><body><div id="__next"><div style="height:100vh"><h1 class="next-error-h1">404</h1><h2>This page could not be found.</h2></div></div><script id="__NEXT_DATA__" type="application/json">{"page":"/_error"}</script></body></html>',
    },
  },
  {
    ...notThere,
    name: 'page of a fresh Tomcat',
    health: {
      headers: { 'content-type': 'text/html;charset=UTF-8' },
      body: '<!DOCTYPE html>\n<html lang="en"><head><title>Apache Tomcat/10.1.19</title></head><body><h1>Apache Tomcat/10.1.19</h1><h2>If you\'re seeing this, you\'ve successfully installed Tomcat. Congratulations!</h2></body></html>',
    },
  },
  {
    ...misses,
    name: 'list of checks without the database',
    answers: { persistence: 'mysql, redis' },
    health: {
      headers: quick,
      body: {
        result: 'pass',
        checks: [
          { name: 'redis', result: 'pass', took: 2 },
          { name: 'disk space', result: 'pass', took: 0 },
        ],
      },
    },
  },
  {
    ...misses,
    name: 'check of the database that is turned off by a flag of its own',
    answers: { persistence: 'postgresql, redis' },
    health: {
      headers: quick,
      body: {
        status: 'ok',
        dependencies: {
          postgres: { enabled: false, status: 'ok' },
          redis: { enabled: true, status: 'ok' },
        },
      },
    },
  },
  {
    ...misses,
    name: 'search is declared and the cache is exercised twice',
    answers: { persistence: 'elasticsearch, redis' },
    health: {
      headers: quick,
      body: {
        status: 'UP',
        components: {
          redisSessions: { status: 'UP' },
          redisCache: { status: 'UP' },
          ping: { status: 'UP' },
        },
      },
    },
  },
  {
    ...misses,
    name: 'another service of the same company is exercised',
    answers: { 'service-access': 'lms, discovery' },
    also: ['health-checks-undeclared'],
    health: {
      headers: quick,
      body: {
        overall_status: 'OK',
        detailed_status: { lms: 'OK', credentials: 'OK' },
      },
    },
  },
  {
    ...notThere,
    name: 'page of a host that knows no such application',
    health: {
      status: 404,
      headers: { 'content-type': 'text/html' },
      body: '<html><head><title>No such app</title></head><body><h1>There is no app configured at that hostname.</h1></body></html>',
    },
  },
  {
    ...misses,
    name: 'search is declared and only the database and the cache are exercised',
    answers: { persistence: 'mysql, redis, elasticsearch' },
    health: {
      headers: quick,
      body: {
        healthy: true,
        checks: { default_db: true, django_cache_redis: true },
      },
    },
  },
  {
    ...misses,
    name: 'broker is declared and a component of it is skipped',
    answers: { persistence: 'postgresql', messaging: 'rabbitmq' },
    health: {
      headers: quick,
      body: {
        status: 'ok',
        checks: [
          { name: 'postgres', state: 'ok' },
          { name: 'rabbitmq', state: 'not configured' },
        ],
      },
    },
  },
  {
    ...leaks,
    name: 'password in the address of a pool',
    answers: { persistence: 'mysql' },
    health: {
      headers: quick,
      body: {
        status: 'UP',
        components: {
          db: {
            status: 'UP',
            details: {
              pool: 'HikariPool-1',
              url: 'jdbc:mysql://db-7.shop.internal:3306/shop?user=shop_rw&password=uJ7pQx2vKr9sLm4w',
            },
          },
        },
      },
    },
  },
  {
    ...leaks,
    name: 'trace of the stack in an answer that is well otherwise',
    answers: { persistence: 'redis' },
    health: {
      headers: quick,
      body: {
        status: 'ok',
        checks: {
          redis: {
            status: 'ok',
            last_error:
              'Traceback (most recent call last):\n  File "/srv/app/cache.py", line 41, in ping\n    return self.client.ping()\nredis.exceptions.TimeoutError: Timeout reading from socket',
          },
        },
      },
    },
  },
  {
    by: 'health',
    check: 'health-load-protection',
    contradiction: 'health-unprotected',
    name: 'cache that misses each time',
    answers: {
      persistence: 'mysql',
      'accessible-from': 'internet',
      'health-load-protection': 'cached',
    },
    health: {
      headers: { 'x-cache': 'MISS', 'cache-control': 's-maxage=30' },
      scheme: 'https',
      body: { status: 'ok', checks: { mysql: 'ok' } },
      // Far above the 300 ms that count: what a busy machine adds is taken off before.
      delay: 1500,
      delayAgain: 1450,
    },
  },
  {
    by: 'health',
    check: 'health-security',
    contradiction: 'health-details-open',
    name: 'lines of components without the login that the answer names',
    answers: {
      persistence: 'mysql, redis',
      'accessible-from': 'internet',
      'health-security': 'authenticated',
    },
    health: {
      scheme: 'https',
      headers: { 'content-type': 'text/plain', ...quick },
      body: 'mysql: ok\nredis: ok\n',
    },
  },
  {
    by: 'datadog',
    check: 'metrics-dashboard',
    contradiction: 'alerts-missing',
    name: 'monitors that are drafts',
    datadog: { monitors: [{ ...monitor, draft_status: 'draft' }] },
  },
  {
    by: 'datadog',
    check: 'metrics-dashboard',
    contradiction: 'dashboard-missing',
    name: 'dashboard of a picture and a clock',
    datadog: {
      dashboard: [
        {
          definition: { type: 'image', url: 'https://docs.example.com/a.png' },
        },
        { definition: { type: 'free_text', text: 'Add graphs here' } },
      ],
    },
  },
  {
    by: 'splunk',
    check: 'log-collection',
    contradiction: 'splunk-has-some',
    name: 'logs that are said to be elsewhere and still arrive in an index of their own',
    answers: {
      data: 'pii',
      'log-contents': 'pii',
      'log-collection': 'elsewhere',
      'splunk.com/index': 'audit',
    },
    splunk: [{ index: 'audit', count: 12 }],
  },
];
