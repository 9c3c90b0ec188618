// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import readinessPlugin from 'backstage-plugin-readiness-backend';

jest.setTimeout(120_000);

const CLI = resolve(
  resolvePackagePath('readiness-test', '..'),
  'plugins/readiness-cli/bin/readiness.js',
);
const GATE_TOKEN = 'a-long-token-of-the-pipeline';
const OTHER_TOKEN = 'a-long-token-of-something-else';

const CHECKLIST = `
id: small
title: Small checklist
appliesTo: { kind: component }
sections:
  - id: basics
    title: Basics
    checks:
      - id: data
        title: Sensitive data
        question: Which sensitive data does it handle?
        severity: blocker
        answer: { type: choices, values: [pii, none] }
      - id: review
        title: Review
        question: Has all of its code been reviewed?
        severity: required
        answer: { type: choice, values: ['yes', 'no'] }
        fails: ['no']
`;

function service(
  name: string,
  options: { owner?: string; annotations?: Record<string, string> },
) {
  const { owner = 'group:default/team', annotations = {} } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      uid: name,
      etag: '1',
      annotations,
    },
    spec: { type: 'service', lifecycle: 'production', owner },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  };
}

/** Runs the program as a pipeline does. */
function readiness(
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise(done => {
    execFile(
      process.execPath,
      [CLI, 'gate', ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        done({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe('readiness gate and a portal', () => {
  it('answers a pipeline with a token for nothing else, in each mode, until the portal is down', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readiness-gate-'));
    const file = join(folder, 'checklist.yaml');
    writeFileSync(file, CHECKLIST);
    const backend = await startTestBackend({
      features: [
        readinessPlugin,
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
        catalogServiceMock.factory({
          entities: [
            service('ready', {
              annotations: {
                'readiness/data': 'none',
                'readiness/review': 'yes',
              },
            }),
            service('blocked', { annotations: { 'readiness/review': 'yes' } }),
            service('spared', {
              owner: 'group:default/new',
              annotations: { 'readiness/review': 'yes' },
            }),
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            readiness: {
              checklists: [{ file }],
              gate: {
                warn: [{ owner: 'group:default/new', until: '2999-12-31' }],
              },
              schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
            },
            backend: {
              baseUrl: 'http://localhost:7007',
              auth: {
                externalAccess: [
                  [GATE_TOKEN, 'deploy-pipeline', 'readiness.gate.read'],
                  [OTHER_TOKEN, 'robot', 'catalog.entity.read'],
                ].map(([token, subject, permission]) => ({
                  type: 'static',
                  options: { token, subject },
                  accessRestrictions: [{ plugin: 'readiness', permission }],
                })),
              },
            },
          },
        }),
      ],
    });
    const portal = `http://127.0.0.1:${backend.server.port()}`;
    const gate = (args: string[], token = GATE_TOKEN) =>
      readiness([...args, '--portal', portal], { READINESS_TOKEN: token });
    try {
      let first = await gate(['ready']);
      // Until the first sweep has seen it, it is missing
      for (let tries = 0; first.code !== 0 && tries < 100; tries += 1) {
        expect([first.code, first.stdout]).toEqual([
          1,
          expect.stringContaining('There is no evaluation of'),
        ]);
        await sleep(200);
        first = await gate(['ready']);
      }
      expect(first.stdout).toContain(
        '✓ component:default/ready may be deployed',
      );
      expect((await gate(['ready', '--level', 'complete'])).code).toBe(0);

      const refused = await gate(['blocked', '--format', 'json']);
      expect(refused.code).toBe(1);
      expect(JSON.parse(refused.stdout)).toMatchObject({
        answer: 'refuse',
        reason: 'notReady',
        blockers: [{ check: 'data', title: 'Sensitive data' }],
        evaluatedAt: expect.stringMatching(/^20/),
      });

      const warned = await gate(['spared']);
      expect([warned.code, warned.stdout]).toEqual([
        0,
        expect.stringContaining('Only a warning until 2999-12-31'),
      ]);
      expect((await gate(['spared', '--fail-on-warn'])).code).toBe(1);
      expect((await gate(['nobody'])).code).toBe(1);

      const checklist = await gate(['ready', '--checklist', 'nothing']);
      expect([checklist.code, checklist.stdout]).toEqual([2, '']);
      for (const token of [OTHER_TOKEN, 'no-token-of-anybody']) {
        const { code, stdout } = await gate(['ready'], token);
        expect([code, stdout]).toEqual([2, '']);
      }
    } finally {
      await backend.stop();
      rmSync(folder, { recursive: true, force: true });
    }
    const down = await gate(['ready']);
    expect([down.code, down.stdout]).toEqual([4, '']);
    expect(down.stderr).toContain('This is no permission to deploy');
  });
});
