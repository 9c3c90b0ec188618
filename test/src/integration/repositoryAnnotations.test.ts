// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
// The module in the backend that it is for.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import readinessPlugin from 'backstage-plugin-readiness-backend';
import repositoryModule from 'backstage-plugin-readiness-backend-module-repository';
import request from 'supertest';

jest.setTimeout(60_000);

const CHECKLIST = `
id: small
title: Small
appliesTo: { kind: Component }
roles: { monitoring: all, dataClasses: replicas }
sections:
  - id: all
    title: All
    checks:
      - id: replicas
        question: How many of it run?
        severity: required
        answer: { type: text }
        evidence: { fact: repository.replicas, answers: true }
`;

function workload(name: string, replicas: number): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec: { replicas: ${replicas} }\n---\n`;
}

function service(name: string, annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', annotations },
    spec: { type: 'service', lifecycle: 'production', owner: 'group:a' },
  };
}

describe('the annotations that the repository module reads', () => {
  it('are kept by the sweep', async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-')));
    const file = join(folder, 'small.yaml');
    writeFileSync(file, CHECKLIST);
    const shop = join(folder, 'repositories', 'shop');
    mkdirSync(shop, { recursive: true });
    writeFileSync(
      join(shop, 'all.yaml'),
      ['front', 'back', 'cron'].map((name, at) => workload(name, at)).join('') +
        workload('shop-web', 3) +
        workload('desk-web', 2),
    );
    const here = `file:${shop}/catalog-info.yaml`;
    const elsewhere = 'url:https://ghe.test/acme/catalog/blob/main/x.yaml';
    const backend = await startTestBackend({
      features: [
        readinessPlugin,
        repositoryModule,
        catalogServiceMock.factory({
          entities: [
            service('shop', {
              'backstage.io/managed-by-location': here,
              'backstage.io/kubernetes-id': 'shop-web',
            }),
            service('desk', {
              'backstage.io/managed-by-location': here,
              'argocd/app-name': 'desk-web',
            }),
            service('books', {
              'backstage.io/managed-by-location': elsewhere,
              'github.com/project-slug': 'acme/books',
            }),
            service('notes', {
              'backstage.io/managed-by-location': elsewhere,
              'gitlab.com/project-slug': 'acme/notes',
            }),
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            integrations: {
              github: [{ host: 'ghe.test', apiBaseUrl: 'http://127.0.0.1:1' }],
              gitlab: [
                {
                  host: 'gitlab.com',
                  baseUrl: 'http://127.0.0.1:1',
                  apiBaseUrl: 'http://127.0.0.1:1',
                },
              ],
            },
            readiness: {
              checklists: [{ file }],
              repository: { local: [join(folder, 'repositories')] },
            },
          },
        }),
      ],
    });
    const ask = async (name: string, act: 'get' | 'post', path = '') => {
      const { text } = await request(backend.server)[act](
        `/api/readiness/services/component/default/${name}${path}`,
      );
      return JSON.parse(text.trim().split('\n').at(-1)!);
    };
    // All are known before the first collection, which is for all services that share a repository.
    for (const name of ['shop', 'desk', 'books', 'notes']) {
      await ask(name, 'post', '/refresh');
    }
    for (const [name, replicas] of Object.entries({ shop: 3, desk: 2 })) {
      await ask(name, 'post', '/evidence');
      const { checks } = await ask(name, 'get');
      expect([name, checks[0].fact?.value]).toEqual([name, replicas]);
    }
    for (const name of ['books', 'notes']) {
      const { evidence } = await ask(name, 'get');
      expect(evidence[0].target).toContain(`acme/${name}`);
    }
    await backend.stop();
  });
});
