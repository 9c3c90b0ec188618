// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogReadinessFeatures from 'backstage-plugin-catalog-backend-module-readiness';
import type { CatalogError } from 'backstage-plugin-readiness-common';
import readinessPlugin from 'backstage-plugin-readiness-backend';
import request from 'supertest';

jest.setTimeout(180_000);

const YAML_MISTAKE = 'Nested mappings are not allowed in compact mappings';

function service(
  name: string,
  more: { mistake?: boolean; label?: string } = {},
) {
  return `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
  description: ${more.mistake ? 'Keeps: the grades' : '"Keeps: the grades"'}
  labels: { team: ${more.label ?? 'grades'} }
  annotations:
    readiness/data: pii
spec: { type: service, lifecycle: production, owner: group:a }
`;
}

const SOUND = {
  'fine.yaml': service('fine'),
  'two.yaml': `${service('two-a')}---\n${service('two-b')}`,
  'labelled.yaml': service('labelled'),
  'broken.yaml': service('broken'),
  'refused.yaml': service('refused'),
};

describe('what the real catalog cannot read', () => {
  const directory = createMockDirectory();

  it('is listed as a problem, with the old verdict, until it is fixed', async () => {
    directory.setContent({
      ...SOUND,
      'broken.yaml': service('broken', { mistake: true }),
      'refused.yaml': service('refused', { label: '5' }),
    });
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogReadinessFeatures,
        readinessPlugin,
        eventsServiceFactory,
        schedulerServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://localhost' },
            catalog: {
              processingInterval: { seconds: 1 },
              stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
              locations: Object.keys(SOUND).map(name => ({
                type: 'file',
                target: directory.resolve(name),
              })),
            },
            readiness: {
              schedule: {
                frequency: { seconds: 2 },
                timeout: { minutes: 1 },
              },
            },
          },
        }),
      ],
    });
    const get = async (path: string) =>
      (await request(backend.server).get(`/api/readiness/${path}`)).body;
    const errors = async (): Promise<CatalogError[]> =>
      (await get('problems')).catalogErrors ?? [];
    const inFiles = async () =>
      (await errors())
        .map(({ location }) => location?.file.split('/').at(-1))
        .sort();
    const until = async (
      collect: () => Promise<unknown>,
      expected: unknown,
      patience = 20_000,
    ) => {
      const deadline = Date.now() + patience;
      let found = await collect();
      while (
        JSON.stringify(found) !== JSON.stringify(expected) &&
        Date.now() < deadline
      ) {
        await sleep(200);
        found = await collect();
      }
      expect(found).toEqual(expected);
    };
    const countServices = async () => (await get('summary')).totalItems;

    // Of what was broken from the start, the catalog shows nothing; it is known all the same.
    await until(inFiles, ['broken.yaml', 'refused.yaml']);
    await until(countServices, 4);
    expect((await errors()).map(({ neverRead }) => neverRead)).toEqual([
      true,
      true,
    ]);

    const before = await get('services/component/default/fine');
    expect(before.catalogErrors).toBeUndefined();
    directory.addContent({
      'fine.yaml': service('fine', { mistake: true }),
      'two.yaml': `${service('two-a')}---\n${service('two-b', {
        mistake: true,
      })}`,
      'labelled.yaml': service('labelled', { label: '5' }),
    });
    await until(inFiles, [
      'broken.yaml',
      'fine.yaml',
      'labelled.yaml',
      'refused.yaml',
      'two.yaml',
    ]);
    const known = (await errors()).filter(({ neverRead }) => !neverRead);
    const placed = known.map(({ location, services, message }) => [
      location?.file.split('/').at(-1),
      location?.line,
      location?.column,
      services,
      message.includes(YAML_MISTAKE),
    ]);
    expect(placed).toEqual(
      expect.arrayContaining([
        ['fine.yaml', 5, 16, ['component:default/fine'], true],
        [
          'two.yaml',
          15,
          16,
          ['component:default/two-a', 'component:default/two-b'],
          true,
        ],
        ['labelled.yaml', undefined, undefined, [], false],
      ]),
    );
    for (const name of ['fine', 'two-a', 'labelled']) {
      const { catalogErrors, verdict } = await get(
        `services/component/default/${name}`,
      );
      expect([name, catalogErrors?.length]).toEqual([name, 1]);
      expect(verdict).toBe(before.verdict);
    }

    directory.addContent(SOUND);
    await until(inFiles, []);
    await until(countServices, 6);
    const { catalogErrors } = await get('services/component/default/fine');
    expect(catalogErrors).toBeUndefined();
    await backend.stop();
  });
});
