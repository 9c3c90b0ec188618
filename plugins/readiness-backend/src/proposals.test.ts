// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import { scaffolderServiceMock } from '@backstage/plugin-scaffolder-node/testUtils';
import type { JsonObject } from '@backstage/types';
import type { ProposalRequest } from 'backstage-plugin-readiness-common';
import request from 'supertest';
import { stringify } from 'yaml';
import plugin from '.';
import { serviceEntity } from './__testUtils__/serviceEntity';

jest.setTimeout(60_000);

const PATH = '/api/readiness/services/component/default/shop/proposals';
const ADA = 'user:default/ada';
const DATA: ProposalRequest = { set: { 'readiness/data': 'pii' } };

/** What the file says, without what the catalog adds. */
function textOf({ relations, ...entity }: Entity): string {
  return stringify(entity);
}

describe('hand-ins', () => {
  const directory = createMockDirectory();
  let stop: () => Promise<void> = async () => {};

  afterEach(async () => {
    await stop();
    directory.clear();
  });

  async function start(
    given: {
      location?: string;
      config?: JsonObject;
      mayPropose?: boolean;
      scaffolder?: Parameters<typeof scaffolderServiceMock.mock>[0];
    } = {},
  ) {
    const file = join(directory.path, 'shop.yaml');
    const entity = serviceEntity('shop', {
      annotations: { 'readiness/purpose': 'Sells books' },
    });
    writeFileSync(file, `# by hand\n${textOf(entity)}`);
    const location = given.location ?? `file:${file}`;
    const stored = {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: {
          ...entity.metadata.annotations,
          'backstage.io/managed-by-location': location,
        },
      },
    };
    const catalog = catalogServiceMock.mock();
    const present = { entity: stored as Entity | undefined };
    catalog.getEntityByRef.mockImplementation(async () => present.entity);
    catalog.getEntitiesByRefs.mockImplementation(async ({ entityRefs }) => ({
      items: entityRefs.map(() => undefined),
    }));
    catalog.queryEntities.mockResolvedValue({
      items: [],
      totalItems: 0,
      pageInfo: {},
    });
    catalog.streamEntities.mockImplementation(async function* none() {
      yield [];
    });
    catalog.refreshEntity.mockResolvedValue(undefined);
    const scaffolder = scaffolderServiceMock.mock(given.scaffolder);
    const auditor = mockServices.auditor.mock();
    const success = jest.fn();
    auditor.createEvent.mockImplementation(async () => ({
      success,
      fail: async () => {},
    }));
    const backend = await startTestBackend({
      features: [
        plugin,
        auditor.factory,
        createServiceFactory({
          service: catalogServiceMock.factory({ entities: [] }).service as any,
          deps: {},
          factory: () => catalog,
        }),
        createServiceFactory({
          service: scaffolderServiceRef,
          deps: {},
          factory: () => scaffolder,
        }),
        mockServices.permissions.mock({
          authorize: async queries =>
            queries.map(({ permission }) => ({
              result:
                permission.name === 'readiness.answer.propose' &&
                given.mayPropose === false
                  ? AuthorizeResult.DENY
                  : AuthorizeResult.ALLOW,
            })) as any,
        }).factory,
        mockServices.rootConfig.factory({ data: given.config ?? {} }),
      ],
    });
    stop = () => backend.stop();
    const as = mockCredentials.user.header(ADA);
    return {
      file,
      catalog,
      present,
      scaffolder,
      auditor,
      success,
      propose: async (body: object, query = '') =>
        (
          await request(backend.server)
            .post(`${PATH}${query}`)
            .set('Authorization', as)
            .send(body)
        ).body,
      list: async () =>
        (await request(backend.server).get(PATH).set('Authorization', as)).body,
      post: (body: object) =>
        request(backend.server).post(PATH).set('Authorization', as).send(body),
    };
  }

  const writable = () => ({
    readiness: { proposals: { writeLocalFiles: [directory.path] } },
  });

  it('write the file of a demo, and are done when the catalog has the answers', async () => {
    const { file, propose, list, present, catalog, auditor, success } =
      await start({ config: writable() });
    const before = readFileSync(file, 'utf8');

    const preview = await propose(DATA, '?dryRun=true');
    expect(preview).toMatchObject({
      outcome: 'preview',
      change: {
        path: 'shop.yaml',
        host: '',
        diff: expect.stringContaining('+    readiness/data: "pii"'),
        verdict: { before: 'unassessed', after: 'notReady' },
        isMerged: false,
      },
    });
    expect(preview.change.url).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(await list()).toEqual({ items: [] });
    expect(auditor.createEvent).not.toHaveBeenCalled();

    const written = await propose({ ...DATA, seen: preview.change.seen });
    expect(written).toMatchObject({
      outcome: 'written',
      proposal: { state: 'open', checks: ['data'], proposedBy: ADA },
    });
    expect(readFileSync(file, 'utf8')).toBe(
      before.replace(
        'readiness/purpose: Sells books\n',
        'readiness/purpose: Sells books\n    readiness/data: "pii"\n',
      ),
    );
    expect(catalog.refreshEntity).toHaveBeenCalledWith(
      'component:default/shop',
      expect.anything(),
    );
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'answers-propose',
        meta: { entityRef: 'component:default/shop', answers: ['data'] },
      }),
    );
    expect(success).toHaveBeenCalledWith({ meta: { outcome: 'written' } });
    expect((await list()).items).toMatchObject([{ state: 'open' }]);

    present.entity!.metadata.annotations!['readiness/data'] = 'pii';
    expect((await list()).items).toMatchObject([{ state: 'done' }]);
  });

  it('never overwrite what somebody else answered, and keep what stands elsewhere in the file', async () => {
    const { file, propose } = await start({ config: writable() });
    const { change } = await propose(DATA, '?dryRun=true');
    const seen = change.seen;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        'annotations:\n',
        'annotations:\n    readiness/capacity: "5"\n',
      ),
    );
    const merged = await propose({ ...DATA, seen });
    expect(merged).toMatchObject({
      outcome: 'written',
      change: { isMerged: true },
    });
    expect(readFileSync(file, 'utf8')).toContain('readiness/capacity: "5"');

    const refused = await propose({ set: { 'readiness/data': 'none' }, seen });
    expect(refused).toMatchObject({
      outcome: 'refused',
      refusal: {
        code: 'changed',
        conflicts: [
          { name: 'data', seen: null, present: 'pii', wanted: 'none' },
        ],
      },
    });
    expect(refused.change).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toContain('readiness/data: "pii"');
  });

  it('write no file without the setting, and refuse files that cannot be edited, with the lines to copy', async () => {
    const { propose } = await start();
    expect(await propose(DATA)).toMatchObject({
      outcome: 'refused',
      refusal: {
        code: 'no-file',
        message: expect.stringContaining('not among those that may be written'),
      },
    });
    await stop();

    const { file, propose: again } = await start({ config: writable() });
    writeFileSync(file, `# Generated. Do not edit.\n${readFileSync(file)}`);
    expect(await again(DATA)).toMatchObject({
      outcome: 'refused',
      refusal: {
        code: 'generated',
        line: 1,
        linesToCopy: expect.stringContaining('readiness/data: "pii"'),
      },
    });
    // The names of what else is in the file are nobody's business.
    writeFileSync(
      file,
      'apiVersion: a/b\nkind: Component\nmetadata: { name: hidden }\n',
    );
    const { refusal } = await again(DATA);
    expect(refusal.code).toBe('entity-not-found');
    expect(refusal.message).not.toContain('hidden');
  });

  it('need the permission, also to see the change', async () => {
    const { propose, list, auditor } = await start({
      config: writable(),
      mayPropose: false,
    });
    for (const query of ['', '?dryRun=true']) {
      expect(await propose(DATA, query)).toMatchObject({
        error: {
          name: 'NotAllowedError',
          message: expect.stringContaining('readiness.answer.propose'),
        },
      });
    }
    expect(auditor.createEvent).toHaveBeenCalledTimes(1);
    expect(await list()).toEqual({ items: [] });
  });

  it('answer of an entity that the caller may not read as of one that is not there', async () => {
    const { propose, list, present } = await start();
    present.entity = undefined;
    for (const answer of [await propose(DATA), await list()]) {
      expect(answer).toMatchObject({
        error: {
          name: 'NotFoundError',
          message: 'There is no component:default/shop in the catalog',
        },
      });
    }
  });

  it.each([
    { set: { 'readiness/data': 5 } },
    { set: { 'readiness/data': 'x'.repeat(10_001) } },
    { none: 'email' },
    { values: {} },
    { token: '' },
  ])('refuse a request that is not as described (%#)', async body => {
    const { post } = await start();
    const { status } = await post(body);
    expect(status).toBe(400);
  });

  it.each([
    { set: { 'readiness/data.a b': 'x' } },
    { set: { 'readiness/data': 'pii' }, remove: ['readiness/data'] },
  ])('refuse answers that contradict themselves: %j', async body => {
    const { propose } = await start({ config: writable() });
    expect(await propose(body)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'bad-request' },
    });
  });

  it.each<ProposalRequest>([
    { set: { 'backstage.io/techdocs-ref': 'dir:.' } },
    { set: { 'readiness/data': 'pii', constructor: 'x' } },
    { set: { 'readiness/data': 'pii' }, remove: ['readiness'] },
  ])('refuse annotations that are no answers: %j', async body => {
    const { propose, file } = await start({ config: writable() });
    const before = readFileSync(file, 'utf8');
    expect(await propose(body)).toMatchObject({
      outcome: 'refused',
      refusal: {
        code: 'not-asked',
        message: expect.stringContaining(
          'that is no answer, and only answers are handed in',
        ),
      },
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('refuse other words for a check, names of methods too, and cut long ones', async () => {
    const { propose } = await start({ config: writable() });
    const of = async (name: string) =>
      (await propose({ set: { [`readiness/${name}`]: 'x' } })).refusal.message;
    expect(await of('constructor')).toMatch(/^No checklist asks constructor:/);
    // Another word for data, which nobody reads as an answer
    expect(await of('pii')).toMatch(/^No checklist asks pii:/);
    expect((await of('x'.repeat(5_000))).length).toBeLessThan(300);
  });

  it.each<[ProposalRequest, RegExp]>([
    [{ set: { 'readiness/data': 'nope' } }, /readiness\/data.*nope.*Write/],
    [{ set: { 'readiness/data': '' } }, /readiness\/data is empty/],
    [
      { set: { 'readiness/data': 'pii', 'readiness/data.nope': 'x' } },
      /readiness\/data\.nope/,
    ],
  ])(
    'refuse what no checklist accepts, name it with what to write, and write nothing: %j',
    async (body, message) => {
      const { propose, file } = await start({ config: writable() });
      const before = readFileSync(file, 'utf8');
      expect(await propose(body)).toMatchObject({
        outcome: 'refused',
        refusal: {
          code: 'not-accepted',
          message: expect.stringMatching(message),
        },
      });
      expect(readFileSync(file, 'utf8')).toBe(before);
    },
  );

  it.each([
    { set: { 'readiness/lost-check': 'pii' } },
    { set: { 'readiness/data': 'pii', 'readiness/lost-check.note': 'x' } },
    { none: ['lost-check'] },
  ])(
    'refuse an answer to what the checklist lost meanwhile, and write nothing: %j',
    async body => {
      const { propose, file } = await start({ config: writable() });
      const before = readFileSync(file, 'utf8');
      expect(await propose(body)).toMatchObject({
        outcome: 'refused',
        refusal: {
          code: 'not-asked',
          message: expect.stringMatching(
            /^No checklist asks lost-check.*the others are kept/,
          ),
        },
      });
      expect(readFileSync(file, 'utf8')).toBe(before);
    },
  );

  it.each([
    ['whole disk', ['/'], 'which is the whole disk'],
    ['template', undefined, 'write the ref of a template'],
  ])(
    'do not start with a %s that makes no sense',
    async (_what, folders, why) => {
      await expect(
        start({
          config: {
            readiness: {
              proposals: folders
                ? { writeLocalFiles: folders }
                : { template: 'readiness' },
            },
          },
        }),
      ).rejects.toThrow(why);
    },
  );
});
