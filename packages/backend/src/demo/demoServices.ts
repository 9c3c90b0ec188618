// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DemoService } from './types';

function json(
  body: unknown,
  type = 'application/json',
): ReturnType<DemoService['answer']> {
  return {
    status: 200,
    headers: { 'content-type': type },
    body: JSON.stringify(body),
  };
}

const well = { status: true, message: 'OK' };

/**
 * The health endpoints of the demo, each in another format and with another tale. `grade-exporter` names port 7207, where
 * nothing listens.
 * @internal
 */
export const demoServices: DemoService[] = [
  {
    // Healthy: everything it says it needs is exercised, in the format of the Open edX heartbeat.
    name: 'studio',
    port: 7201,
    path: '/heartbeat?extended',
    answer: () =>
      json({
        sql: well,
        modulestore: well,
        redis: well,
        celery: well,
        kafka: well,
        smtp: well,
        'course-discovery-api': well,
        'video-encode-manager-api': well,
      }),
  },
  {
    // Healthy too, in the format of Mozilla's Dockerflow.
    name: 'ralph',
    port: 7202,
    path: '/__heartbeat__',
    answer: () => json({ status: 'ok', checks: { clickhouse: 'ok' } }),
  },
  {
    // Healthy, and needs nothing but itself. The text of Kubernetes.
    name: 'codejail-service',
    port: 7208,
    path: '/health?verbose',
    answer: () => ({
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: '[+]ping ok\n[+]sandbox ok\nhealthz check passed\n',
    }),
  },
  {
    // Lies: it is said to cover all, and exercises nothing but itself. health+json.
    name: 'superset',
    port: 7203,
    path: '/health',
    answer: () =>
      json(
        {
          status: 'pass',
          checks: { ping: [{ status: 'pass', componentType: 'system' }] },
        },
        'application/health+json',
      ),
  },
  {
    // A component is missing: the database is exercised, the search is not. The format of Open edX's applications.
    name: 'analytics-api',
    port: 7204,
    path: '/health/',
    answer: () =>
      json({
        overall_status: 'OK',
        detailed_status: { database_status: 'OK' },
      }),
  },
  {
    // Leaks: a password in a URL, in the details of Spring Boot's Actuator. It opens nothing.
    name: 'commerce-coordinator',
    port: 7205,
    path: '/actuator/health',
    answer: () =>
      json({
        status: 'UP',
        components: {
          stripe: { status: 'UP' },
          commercetools: {
            status: 'UP',
            details: {
              url: 'https://coordinator:not-a-real-password@api.commerce.example/',
            },
          },
        },
      }),
  },
  {
    // Slow: each call does all of the work, although it is said to be cached. NestJS Terminus.
    name: 'video-encode-manager',
    port: 7206,
    path: '/heartbeat',
    delay: 700,
    answer: () => {
      const details = {
        mysql: { status: 'up' },
        sqs: { status: 'up' },
        'studio-api': { status: 'up' },
      };
      return json({ status: 'ok', info: details, error: {}, details });
    },
  },
];
