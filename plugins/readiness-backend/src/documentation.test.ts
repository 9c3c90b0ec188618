// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import request from 'supertest';
import plugin from '.';
import { serviceEntity } from './__testUtils__/serviceEntity';
import onCallModule from './evidence/__fixtures__';

jest.setTimeout(60_000);

// eslint-disable-next-line no-restricted-syntax
const here = __dirname;
const page = readFileSync(
  resolve(here, '../../../docs/evidence-providers.md'),
  'utf8',
);

/** The one of the page. */
function writeChecklist(): string {
  const checklist = /```yaml\n([^]*?)```/.exec(page)![1];
  const file = join(mkdtempSync(join(tmpdir(), 'readiness-')), 'ours.yaml');
  writeFileSync(file, checklist);
  return file;
}

describe('docs/evidence-providers.md', () => {
  it.each([
    'OnCallProvider.ts',
    'module.ts',
    'index.ts',
    'OnCallProvider.test.ts',
  ])('shows %s as it is compiled and run here', file => {
    const [, , ...code] = readFileSync(
      resolve(here, 'evidence/__fixtures__', file),
      'utf8',
    ).split('\n');
    expect(page).toContain(code.join('\n').trim());
  });

  it('leads to a service that is verified, with progress to watch', async () => {
    const file = writeChecklist();
    const rotas = createServer((_, response) => {
      response.end(JSON.stringify({ people: ['ada'] }));
    });
    await new Promise<void>(done => rotas.listen(0, '127.0.0.1', done));
    const { port } = rotas.address() as AddressInfo;
    const auditor = mockServices.auditor.mock();
    const { server } = await startTestBackend({
      features: [
        plugin,
        onCallModule,
        auditor.factory,
        catalogServiceMock.factory({
          entities: [
            serviceEntity('shop-api', {
              annotations: { 'example.com/rota': 'shop' },
            }),
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            onCall: { baseUrl: `http://127.0.0.1:${port}` },
            readiness: { checklists: [{ file }] },
          },
        }),
      ],
    });

    const path = '/api/readiness/services/component/default/shop-api/evidence';
    const collect = async () => {
      const { status, headers, text } = await request(server).post(path);
      expect(status).toBe(200);
      expect(headers['content-type']).toContain('application/x-ndjson');
      return text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line));
    };
    const lines = await collect();
    expect(lines).toMatchObject([
      { type: 'progress', provider: 'on-call', state: 'running' },
      { type: 'progress', provider: 'on-call', state: 'done' },
      { type: 'result', service: { entityRef: 'component:default/shop-api' } },
    ]);
    const { checks, evidence } = lines[2].service;
    expect(evidence).toMatchObject([
      { provider: 'on-call', target: 'shop', lastAt: expect.any(String) },
    ]);
    expect(
      checks.find(({ check }: { check: string }) => check === 'on-call'),
    ).toMatchObject({
      status: 'pass',
      verification: 'verified',
      answer: { values: ['yes'], source: { level: 'fact' } },
      fact: {
        value: true,
        url: `http://127.0.0.1:${port}/rotas/shop`,
        expiresAt: expect.any(Number),
      },
    });
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'evidence-collect',
        meta: { entityRef: 'component:default/shop-api' },
      }),
    );

    // Not twice within ten seconds.
    expect((await collect())[1]).toEqual({
      type: 'progress',
      provider: 'on-call',
      state: 'skipped',
      message: 'It is being collected, or was a few seconds ago.',
    });
    rotas.close();
  });

  it('leads to a contradiction where the rota is empty, although it is said to be staffed', async () => {
    const rotas = createServer((_, response) => {
      response.end(JSON.stringify({ people: [] }));
    });
    await new Promise<void>(done => rotas.listen(0, '127.0.0.1', done));
    const { port } = rotas.address() as AddressInfo;
    const { server } = await startTestBackend({
      features: [
        plugin,
        onCallModule,
        catalogServiceMock.factory({
          entities: [
            serviceEntity('shop-api', {
              annotations: {
                'example.com/rota': 'attic',
                'readiness/on-call': 'yes',
              },
            }),
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            onCall: { baseUrl: `http://127.0.0.1:${port}` },
            readiness: {
              checklists: [{ file: writeChecklist() }],
              evidence: { failureThreshold: 1 },
            },
          },
        }),
      ],
    });
    const path = '/api/readiness/services/component/default/shop-api';
    await request(server).post(`${path}/evidence`).expect(200);
    const { body } = await request(server).get(path).expect(200);
    expect(
      body.checks.find(({ check }: { check: string }) => check === 'on-call'),
    ).toMatchObject({
      status: 'contradicted',
      severity: 'recommended',
      verification: 'declared',
    });
    expect(JSON.stringify(body)).toContain(
      'The answer is yes, but nobody is on the rota.',
    );
    rotas.close();
  });

  it.each([
    [{}, 'No rota is read: set onCall.baseUrl, such as'],
    [{ baseUrl: 'rota' }, 'onCall.baseUrl: must be a URL, such as'],
    [{ baseUrl: 5 }, "'onCall.baseUrl'"],
  ])(
    'starts with %j, and says under Problems what to write',
    async (onCall, message) => {
      const { server } = await startTestBackend({
        features: [
          plugin,
          onCallModule,
          catalogServiceMock.factory({ entities: [] }),
          mockServices.rootConfig.factory({ data: { onCall } }),
        ],
      });
      const path = '/api/readiness/problems';
      const { body } = await request(server).get(path).expect(200);
      expect(body.notConfigured).toEqual([
        { provider: 'on-call', message: expect.stringContaining(message) },
      ]);
    },
  );
});
