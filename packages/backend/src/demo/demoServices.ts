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
    // Healthy: the health check covers all declared dependencies. Format: Open edX heartbeat.
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
    // Healthy. Format: Mozilla's Dockerflow.
    name: 'ralph',
    port: 7202,
    path: '/__heartbeat__',
    answer: () => json({ status: 'ok', checks: { clickhouse: 'ok' } }),
  },
  {
    // Healthy, without dependencies. Format: Kubernetes text.
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
    // Contradicts "covers all": the health check covers only the service itself. Format: health+json.
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
    // Incomplete: the health check covers the database but not the search. Format: Open edX applications.
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
    // Leaks a (fake) password in a URL. Format: Spring Boot Actuator details.
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
    // Contradicts "cached": each call does the full work. Format: NestJS Terminus.
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
