// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { deployment } from '../../baseWorld';
import type { TruthCase } from '../../types';
import { bodies } from '../bodies';

const everything = {
  persistence: 'mysql, redis',
  messaging: 'rabbitmq',
  email: 'transactional',
};
const internet = { 'accessible-from': 'internet' };

/** Endpoints that do all that is said of them, and do not look like it. */
export const healthHonest: TruthCase[] = [
  {
    name: 'plain OK and nothing else',
    answers: everything,
    health: { body: 'OK' },
  },
  {
    name: 'one status word in JSON',
    answers: everything,
    health: { body: { status: 'ok' } },
  },
  {
    name: 'Spring as it comes without details',
    answers: everything,
    health: { path: '/actuator/health', body: { status: 'UP' } },
  },
  {
    name: 'path and query of its own',
    answers: { persistence: 'mysql' },
    health: {
      path: '/internal/_status/deep?format=json&verbose=1',
      body: bodies.djangoHealthCheck('DatabaseBackend'),
    },
  },
  {
    name: 'redirect to the slash at the end',
    answers: { persistence: 'mysql' },
    health: {
      status: 301,
      headers: { location: '/health/' },
      elsewhere: { '/health/': { body: bodies.edxIda('database_status') } },
    },
  },
  {
    name: 'asks for a login',
    answers: { ...everything, 'health-security': 'authenticated' },
    health: {
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="health"' },
      body: { detail: 'Authentication credentials were not provided.' },
    },
  },
  {
    name: 'forbidden from where the portal runs',
    answers: { ...everything, 'health-security': 'authenticated' },
    health: { status: 403, body: 'Forbidden' },
  },
  {
    name: 'slow the first time and kept for the next',
    answers: { persistence: 'mysql' },
    health: { delay: 450, delayAgain: 1, body: bodies.terminus('mysql') },
  },
  {
    name: 'slow and protected by where it can be called from',
    answers: {
      persistence: 'mysql',
      'health-load-protection': 'internal-only',
      'health-security': 'internal-only',
    },
    health: { delay: 450, body: bodies.edxHeartbeat('sql') },
  },
  {
    name: 'slow, on the internet, and limited in its rate',
    answers: {
      ...internet,
      persistence: 'mysql',
      'health-load-protection': 'rate-limited',
    },
    health: {
      scheme: 'https',
      delay: 450,
      headers: { 'x-ratelimit-limit': '10' },
      body: 'OK',
    },
  },
  {
    name: 'on the internet, with an endpoint for those inside',
    answers: {
      ...internet,
      persistence: 'mysql',
      'health-security': 'internal-only',
      'health-load-protection': 'internal-only',
    },
    health: {
      delay: 450,
      body: { ...bodies.healthJson('mysql'), version: '4.2.1' },
    },
  },
  {
    name: 'probed by Kubernetes where it asks only itself',
    files: {
      'deploy/deployment.yaml': deployment(3).replace('/live', '/health'),
    },
  },
  {
    name: 'first of two behind one gateway',
    answers: { persistence: 'mysql' },
    health: {
      gateway: 'edge',
      path: '/$NAME/health',
      body: bodies.edxHeartbeat('sql'),
    },
  },
  {
    name: 'second of two behind one gateway',
    answers: { persistence: 'redis' },
    health: {
      gateway: 'edge',
      path: '/$NAME/health',
      body: bodies.healthJson('redis'),
    },
  },
  {
    name: 'speaks of tokens and passwords without showing one',
    answers: { persistence: 'mysql' },
    health: {
      body: {
        status: 'ok',
        checks: { database: 'ok', password: 'configured', api_token: 'valid' },
      },
    },
  },
  {
    name: 'versions for those inside',
    answers: { persistence: 'mysql' },
    health: { body: { ...bodies.healthJson('mysql'), version: '4.2.1' } },
  },
  {
    name: 'one word for the internet over HTTPS',
    answers: internet,
    health: { scheme: 'https', body: 'Healthy' },
  },
  {
    name: 'asks only itself, and may for the whole internet',
    answers: internet,
    health: {
      scheme: 'https',
      body: bodies.kubernetes('ping', 'log', 'shutdown'),
    },
  },
  {
    name: 'nightly job with a monitor for missed runs',
    answers: {
      runs: 'periodic',
      schedule: 'every night at 02:30 UTC',
      persistence: 'mysql',
      'health-endpoint': 'missed-run https://monitor.example.com/ping/grades',
    },
  },
  {
    name: 'takes no GET',
    answers: everything,
    health: { status: 405, headers: { allow: 'POST' } },
  },
  {
    name: 'sends the internet on to HTTPS',
    answers: { ...everything, ...internet },
    health: {
      status: 301,
      headers: { location: 'https://notes.example.com/health' },
    },
  },
  {
    name: 'nothing to say but 204',
    answers: everything,
    health: { status: 204 },
  },
  {
    name: 'page for people',
    answers: everything,
    health: {
      headers: { 'content-type': 'text/html' },
      body: '<html><body><h1>All systems work</h1></body></html>',
    },
  },
  {
    name: 'body that is packed although nobody asked',
    answers: everything,
    health: { headers: { 'content-encoding': 'br' }, body: 'xyz' },
  },
  {
    name: 'body that is larger than anybody reads',
    answers: { persistence: 'mysql' },
    health: { body: { sql: { status: true, message: 'x'.repeat(300_000) } } },
  },
];
