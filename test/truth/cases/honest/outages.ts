// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TruthCase } from '../../types';
import { bodies } from '../bodies';

const html = { 'content-type': 'text/html' };

/** The moment is bad, the facility is not. */
export const outageHonest: TruthCase[] = [
  {
    name: 'down for hours, and says so',
    answers: { persistence: 'mysql, redis' },
    health: {
      status: 503,
      body: {
        status: 'DOWN',
        components: { db: { status: 'DOWN' }, redis: { status: 'UP' } },
      },
    },
  },
  {
    name: 'database away by the text of Kubernetes',
    answers: { persistence: 'postgresql' },
    health: {
      status: 500,
      body: '[+]ping ok\n[-]postgres failed: reason withheld\nhealthz check failed\n',
    },
  },
  {
    name: 'not found while it is deployed',
    answers: { persistence: 'mysql' },
    health: {
      body: bodies.edxHeartbeat('sql'),
      then: [
        { status: 404, headers: html, body: 'default backend - 404' },
        { status: 404, headers: html, body: 'default backend - 404' },
        { body: bodies.edxHeartbeat('sql') },
      ],
    },
  },
  {
    name: 'gateway without the service behind it',
    answers: { persistence: 'mysql' },
    health: {
      body: bodies.edxHeartbeat('sql'),
      then: [{ status: 502, headers: html, body: '<h1>502 Bad Gateway</h1>' }],
    },
  },
  {
    name: 'page of maintenance',
    answers: { persistence: 'mysql' },
    health: {
      status: 503,
      headers: { ...html, 'retry-after': '600' },
      body: '<h1>Back soon</h1>',
    },
  },
  {
    name: 'asked too often by everybody',
    answers: { persistence: 'mysql', 'health-load-protection': 'rate-limited' },
    health: { status: 429, headers: { 'retry-after': '60' } },
  },
  {
    name: 'degraded and still serving',
    answers: { persistence: 'postgresql', messaging: 'rabbitmq' },
    health: {
      body: {
        ...bodies.aspNet('npgsql'),
        status: 'Degraded',
        entries: {
          ...bodies.aspNet('npgsql').entries,
          rabbitmq: { data: {}, duration: '00:00:01', status: 'Degraded' },
        },
      },
    },
  },
  {
    name: 'lists nothing while it is down',
    answers: { persistence: 'mysql' },
    health: {
      body: bodies.edxHeartbeat('sql'),
      then: [{ status: 503, body: { error: 'cannot connect' } }],
    },
  },
  {
    name: 'two releases side by side for a while',
    answers: { persistence: 'mysql, redis' },
    health: {
      body: bodies.terminus('mysql', 'redis'),
      then: [
        { body: bodies.terminus('mysql') },
        { body: bodies.terminus('mysql', 'redis') },
        { body: bodies.terminus('mysql') },
      ],
    },
  },
];
