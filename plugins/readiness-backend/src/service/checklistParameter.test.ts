// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import request from 'supertest';
import { evaluateAndSave } from '../__testUtils__/evaluateAndSave';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import {
  BOOKS,
  createTestRouter,
  LIBRARY,
  namesOf,
  seedRouter,
} from '../__testUtils__/createTestRouter';

jest.setTimeout(60_000);

const PATH = '/services/component/default';

/** Of libraries, and a second one of services. */
const LIBRARIES = smallChecklist({
  id: 'libraries',
  appliesTo: { kind: 'Component', 'spec.type': 'library' },
});
const SECOND = smallChecklist({ id: 'second', title: 'Second' });

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('?checklist= on %p', id => {
  async function start() {
    const knex = await databases.init(id);
    await seedRouter(knex);
    await evaluateAndSave(knex, [LIBRARY], { checklist: LIBRARIES });
    // Nothing evaluates an entity by two checklists yet; the tables and the API can hold it.
    await evaluateAndSave(knex, [BOOKS], { checklist: SECOND, isNew: true });
    return createTestRouter({ knex, otherChecklists: [LIBRARIES, SECOND] });
  }

  it('narrows lists and counts to the services of a checklist', async () => {
    const { app } = await start();
    expect(await namesOf(app, '?checklist=libraries')).toEqual(['library']);
    expect(await namesOf(app, '?checklist=second')).toEqual(['books']);
    expect(await namesOf(app, '?checklist=small')).toHaveLength(3);
    expect(
      await namesOf(app, '?checklist=libraries&checklist=second'),
    ).toHaveLength(2);
    const summary = await request(app).get('/summary?checklist=libraries');
    expect(summary.body.totalItems).toBe(1);
    const inventory = await request(app).get(
      '/inventory/data?checklist=second',
    );
    expect(inventory.body.totalItems).toBe(1);
    const csv = await request(app).get('/services.csv?checklist=libraries');
    expect(csv.text.trim().split('\n')).toHaveLength(2);

    const { status, body } = await request(app).get('/services?checklist=smal');
    expect(status).toBe(400);
    expect(body.error.message).toBe(
      'There is no checklist "smal": did you mean "small"? use one of small, libraries, second',
    );
  });

  it('gives a service by that checklist, and without it by the first of the configuration', async () => {
    const { app } = await start();
    const of = async (path: string) => (await request(app).get(path)).body;
    expect((await of(`${PATH}/books`)).checklist).toBe('small');
    expect((await of(`${PATH}/books?checklist=small`)).checklist).toBe('small');
    expect((await of(`${PATH}/books?checklist=second`)).checklist).toBe(
      'second',
    );
    expect((await of(`${PATH}/library`)).checklist).toBe('libraries');
    const history = await of(`${PATH}/books/history?checklist=second`);
    expect(history.items).toHaveLength(1);
    const refreshed = await request(app).post(
      `${PATH}/books/refresh?checklist=second`,
    );
    expect(refreshed.body.checklist).toBe('second');
  });

  it('is refused when it does not exist, or the entity is not in its scope', async () => {
    const { app } = await start();
    const paths = ['', '/brief.md', '/history'];
    for (const path of paths) {
      const { status, body } = await request(app).get(
        `${PATH}/books${path}?checklist=libraries`,
      );
      expect(status).toBe(404);
      expect(body.error.message).toBe(
        'component:default/books is in the catalog, but not in scope of the checklist "libraries": it is of kind Component, type service, lifecycle production, and "libraries" is for {"kind":"Component","spec.type":"library"}',
      );
    }
    const refresh = await request(app).post(
      `${PATH}/books/refresh?checklist=libraries`,
    );
    expect(refresh.status).toBe(404);
    const bare = await request(app).get(`${PATH}/bare?checklist=second`);
    expect(bare.status).toBe(404);
    expect(bare.body.error.message).toBe(
      'component:default/bare is not evaluated by the checklist "second", but by "small", the first that it is in scope of',
    );
    const unknown = await request(app).get(`${PATH}/books?checklist=other`);
    expect(unknown.status).toBe(400);
  });
});
