// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer } from 'node:http';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { readHealthResponse } from 'backstage-plugin-readiness-backend-module-health/alpha';
import demoModule from './demoModule';
import { demoServices } from './demoServices';
import type { DemoService } from './types';

// A portal may be running during the tests.
jest.mock('./demoServices', () => ({
  demoServices: jest
    .requireActual('./demoServices')
    .demoServices.map((service: DemoService) => ({
      ...service,
      port: service.port + 10_000,
    })),
}));

function startDemo(services: boolean) {
  return startTestBackend({
    features: [
      demoModule,
      mockServices.rootConfig.factory({ data: { demo: { services } } }),
    ],
  });
}

async function ask(port: number, path: string) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? undefined,
    body: await response.text(),
  };
}

describe('the demo services', () => {
  it('respond in seven formats, and stop with the backend', async () => {
    const backend = await startDemo(true);
    const found: Record<string, unknown> = {};
    for (const { name, port, path } of demoServices) {
      const { format, overall, components, findings } = readHealthResponse(
        await ask(port, path),
      );
      found[name] = [
        format,
        overall,
        components.map(one => `${one.name} ${one.kind}`),
        findings.filter(({ leak }) => leak).map(({ rule }) => rule),
      ];
    }
    const [{ port, path }] = demoServices;
    expect((await ask(port, `${path}&more`)).status).toBe(404);
    await backend.stop();
    await expect(ask(port, path)).rejects.toThrow('fetch failed');
    expect(found).toEqual({
      studio: [
        'edx-heartbeat',
        'pass',
        [
          'sql database',
          'modulestore database',
          'redis cache',
          'celery queue',
          'kafka queue',
          'smtp email',
          'course-discovery-api unknown',
          'video-encode-manager-api unknown',
        ],
        [],
      ],
      ralph: ['dockerflow', 'pass', ['clickhouse database'], []],
      'codejail-service': [
        'k8s-healthz',
        'pass',
        ['ping self', 'sandbox unknown'],
        [],
      ],
      superset: ['health+json', 'pass', ['ping self'], []],
      'analytics-api': ['edx-ida', 'pass', ['database_status database'], []],
      'commerce-coordinator': [
        'spring-actuator',
        'pass',
        ['stripe unknown', 'commercetools unknown'],
        ['credentials-in-url'],
      ],
      'video-encode-manager': [
        'nest-terminus',
        'pass',
        ['mysql database', 'sqs queue', 'studio-api unknown'],
        [],
      ],
    });
  });

  it('do not start when they are not configured', async () => {
    const backend = await startDemo(false);
    const [{ port, path }] = demoServices;
    await expect(ask(port, path)).rejects.toThrow('fetch failed');
    await backend.stop();
  });

  it('do not stop the portal when a port is in use', async () => {
    const [{ port }, next] = demoServices;
    const other = createServer();
    await new Promise<void>(done => other.listen(port, '127.0.0.1', done));
    const backend = await startDemo(true);
    expect((await ask(next.port, next.path)).status).toBe(200);
    await backend.stop();
    await new Promise(done => other.close(done));
  });
});
