// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { SMALL_CHECKLIST } from '../../__testUtils__/entities';
import { TestFolder } from '../../__testUtils__/TestFolder';
import { runReadiness } from '../../__testUtils__/testTerminal';
import { PORTAL, portalOf, served } from './__testUtils__/portalOf';

jest.setTimeout(60_000);

let folder: TestFolder;

beforeEach(() => {
  folder = new TestFolder().write({ 'ours.yaml': SMALL_CHECKLIST });
});

afterEach(() => folder.remove());

const diff = (args: string[], more: Parameters<typeof runReadiness>[1] = {}) =>
  runReadiness(['checklist', 'diff', ...args], { cwd: folder.path, ...more });

describe('readiness checklist diff', () => {
  const html = (status: number) =>
    new Response('<!doctype html><p>Sign in', {
      status,
      headers: { 'Content-Type': 'text/html' },
    });
  const error = (status: number, message = 'x') =>
    Response.json({ error: { message } }, { status });

  it.each<[string, unknown, string]>([
    ['that is a web page', html(200), 'answers with a web page'],
    ['whose proxy has a page for 404', html(404), 'answers with a web page'],
    ['without a token', error(401), '401'],
    ['that refuses', error(403, 'no'), '403'],
    ['without Readiness', error(404, 'Not found'), 'has no Readiness'],
    ['with another API', {}, 'The portal serves no checklists.'],
    ['that fails', error(500, 'broken'), '500: broken'],
    ['that is asked too much', error(429), '429: x'],
    [
      'with two checklists',
      {
        items: ['a', 'b'].map(id => ({ ...served(SMALL_CHECKLIST), id })),
      },
      'portal:a, portal:b',
    ],
    [
      'with a checklist of another form',
      { items: [{ id: 'a' }] },
      'that this version does not understand',
    ],
  ])('explains a portal %s', async (_, answer, message) => {
    const { code, stdout, stderr } = await diff(
      ['portal', 'ours.yaml', '--portal', PORTAL],
      { fetch: portalOf({ '/api/readiness/checklists': answer }) },
    );
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('defect');
    expect([code, stdout]).toEqual([2, '']);
  });

  it('explains a portal that is down, and a token that it does not accept', async () => {
    const args = ['portal', 'ours.yaml', '--portal', PORTAL];
    const down = await diff(args, {
      fetch: async () => {
        throw new TypeError('fetch failed', {
          cause: new Error('connect ECONNREFUSED 127.0.0.1:7007'),
        });
      },
    });
    expect(down.stderr).toContain(
      'cannot be reached: connect ECONNREFUSED 127.0.0.1:7007.',
    );
    const refused = await diff(args, {
      env: { READINESS_TOKEN: 'secret-token' },
      fetch: portalOf({ '/api/readiness/checklists': error(401) }),
    });
    expect(refused.stderr).toContain('it does not accept the token');
    expect(refused.stderr).not.toContain('secret-token');
    expect([down.code, refused.code]).toEqual([2, 2]);
  });
});
