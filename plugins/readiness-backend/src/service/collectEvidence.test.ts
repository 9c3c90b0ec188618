// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import express from 'express';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import {
  ANONYMOUS,
  createTestRouter,
  seedRouter,
} from '../__testUtils__/createTestRouter';
import { until } from '../__testUtils__/until';
import { createRouter } from './createRouter';

jest.setTimeout(60_000);

const PATH = '/services/component/default/books/evidence';

describe('POST /services/{kind}/{namespace}/{name}/evidence', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('is for those who may have services evaluated', async () => {
    const knex = await databases.init('SQLITE_3');
    await seedRouter(knex);
    const { app, audited } = createTestRouter({ knex });
    await request(app).post(PATH).set(ANONYMOUS).expect(401);
    await request(app).post(PATH.replace('books', 'nothing')).expect(404);
    const { text } = await request(app).post(PATH).expect(200);
    expect(JSON.parse(text)).toMatchObject({
      type: 'result',
      service: { name: 'books' },
    });
    const denied = createTestRouter({ knex, mayRefresh: false });
    const { status, body } = await request(denied.app).post(PATH);
    expect(status).toBe(403);
    expect(body.error.message).toContain('readiness.service.refresh');
    expect([...audited, ...denied.audited]).toEqual([
      'evidence-collect component:default/books AuthenticationError',
      'evidence-collect component:default/nothing NotFoundError',
      'evidence-collect component:default/books success',
      'evidence-collect component:default/books NotAllowedError',
    ]);
  });

  it('sends each line when it is there, tells a late error, and stops for who has gone', async () => {
    const signals: AbortSignal[] = [];
    let goOn = () => {};
    const auditor = mockServices.auditor.mock();
    const fail = jest.fn(async () => {});
    auditor.createEvent.mockResolvedValue({ success: async () => {}, fail });
    const app = express();
    app.use(
      createRouter({
        service: {
          async collectEvidence(_: string, options: { signal: AbortSignal }) {
            signals.push(options.signal);
            return (async function* lines() {
              yield { type: 'progress', provider: 'a', state: 'running' };
              await new Promise<void>(resolve => {
                goOn = resolve;
              });
              yield { type: 'error', error: { name: 'Oops', message: 'late' } };
            })();
          },
        } as any,
        httpAuth: mockServices.httpAuth(),
        auditor,
      }),
    );
    const server = app.listen(0);
    const url = `http://127.0.0.1:${
      (server.address() as AddressInfo).port
    }${PATH}`;
    const open = async () => {
      const controller = new AbortController();
      const { signal } = controller;
      const response = await fetch(url, { method: 'POST', signal });
      const reader = response.body!.getReader();
      const read = async () =>
        new TextDecoder().decode((await reader.read()).value);
      return { controller, read };
    };

    const watching = await open();
    expect(await watching.read()).toBe(
      '{"type":"progress","provider":"a","state":"running"}\n',
    );
    goOn();
    expect(await watching.read()).toContain('"message":"late"');
    expect(await watching.read()).toBe('');
    expect(fail).toHaveBeenCalledWith({
      error: expect.objectContaining({ name: 'Oops', message: 'late' }),
    });

    const leaving = await open();
    await leaving.read();
    leaving.controller.abort();
    await until(() => signals[1].aborted);
    goOn();
    await new Promise(resolve => server.close(resolve));
  });
});
