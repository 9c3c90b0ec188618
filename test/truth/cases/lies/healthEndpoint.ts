// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';
import { bodies } from '../bodies';

const notThere = {
  by: 'health',
  check: 'health-endpoint',
  contradiction: 'health-not-there',
} as const;
const leaks = {
  by: 'health',
  check: 'health-security',
  contradiction: 'health-leaks',
} as const;
/** Milliseconds: slow beyond doubt, also on a machine that is busy with other tests. */
const SLOW = 1500;
const internet = { 'accessible-from': 'internet, internal' };

/** Endpoints that are not there, not secure, or a lever for bringing the service down. */
export const healthEndpointLies: Lie[] = [
  {
    ...notThere,
    name: 'endpoint that was never built',
    health: { status: 404 },
  },
  {
    ...notThere,
    name: 'endpoint that is gone for good',
    health: { status: 410, body: 'Gone' },
  },
  {
    ...notThere,
    name: 'endpoint on a port where nobody listens',
    health: { isGone: true },
  },
  {
    ...leaks,
    name: 'Spring that shows a database URL with its password',
    answers: { persistence: 'postgresql' },
    health: {
      body: {
        status: 'UP',
        components: {
          db: {
            status: 'UP',
            details: { url: 'postgres://grades:Tr0ub4dor-3@db/grades' },
          },
        },
      },
    },
  },
  {
    ...leaks,
    name: 'heartbeat that shows a stack trace',
    answers: { persistence: 'mysql' },
    health: {
      status: 503,
      body: {
        sql: {
          status: false,
          message:
            'Traceback (most recent call last):\n  File "db.py", line 7, in connect',
        },
      },
    },
  },
  {
    ...leaks,
    name: 'IDA that shows an account of its database',
    answers: { persistence: 'mysql' },
    health: {
      status: 503,
      body: {
        overall_status: 'UNAVAILABLE',
        detailed_status: {
          database_status: "Access denied for user 'grades_rw'@'10.0.0.7'",
        },
      },
    },
  },
  {
    ...leaks,
    name: 'debug page in production',
    health: {
      status: 500,
      headers: { 'content-type': 'text/html' },
      body: '<html><h1>OperationalError</h1><pre class="exception_value">no such table</pre><code>DEBUG = True</code></html>',
    },
  },
  {
    by: 'health',
    check: 'health-security',
    contradiction: 'health-disclosures',
    name: 'versions and inner addresses for the whole internet',
    answers: { ...internet, persistence: 'mysql' },
    health: {
      scheme: 'https',
      body: { status: 'pass', version: '4.2.1', output: '10.3.0.9' },
    },
  },
  {
    by: 'health',
    check: 'health-load-protection',
    contradiction: 'health-unprotected',
    name: 'expensive check that the internet may call',
    answers: { ...internet, persistence: 'mysql' },
    health: {
      scheme: 'https',
      delay: SLOW,
      body: bodies.terminus('mysql'),
    },
  },
  {
    by: 'health',
    check: 'health-load-protection',
    contradiction: 'health-unprotected-inside',
    name: 'said to be cached and does the full work each time',
    answers: { persistence: 'mysql' },
    health: { delay: SLOW, body: bodies.edxHeartbeat('sql') },
  },
  {
    by: 'health',
    check: 'health-security',
    contradiction: 'health-details-open',
    name: 'details for the whole internet',
    answers: {
      ...internet,
      persistence: 'mysql',
      messaging: 'kafka',
      'health-security': 'authenticated',
    },
    health: { scheme: 'https', body: bodies.terminus('mysql', 'kafka') },
  },
  {
    by: 'health',
    check: 'health-security',
    contradiction: 'health-in-the-clear',
    name: 'plain HTTP for the whole internet',
    answers: internet,
    health: { body: 'OK' },
  },
];
