// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ReadinessClient } from './ReadinessClient';

const BASE = 'http://backend/api/readiness';

function setUp(answer: { status?: number; body: unknown }) {
  const calls: { url: string; init?: RequestInit }[] = [];
  const client = new ReadinessClient({
    discoveryApi: { getBaseUrl: async id => `http://backend/api/${id}` },
    fetchApi: {
      fetch: async (url, init) => {
        calls.push({ url: String(url), init });
        return new Response(
          typeof answer.body === 'string'
            ? answer.body
            : JSON.stringify(answer.body),
          {
            status: answer.status ?? 200,
            headers: { 'Content-Type': 'application/json' },
          },
        );
      },
    },
  });
  return { client, calls };
}

describe('ReadinessClient', () => {
  it('calls the route of each operation', async () => {
    const { client, calls } = setUp({ body: {} });

    await client.getServices({
      verdict: ['notReady', 'unassessed'],
      check: ['load-test:fail'],
      q: 'a&b=c',
      mine: true,
      sort: '-score',
      limit: 5,
    });
    await client.getServices({ mine: false, q: '', owner: [] });
    await client.getSummary({ owner: ['group:default/a'] });
    await client.getService('Component:Default/Notes');
    await client.getService('notes');
    await client.getHistory('component:team/notes', { limit: 3 });
    await client.getInventory('persistence', { dataClass: ['pii'] });
    await client.getChecklists();
    await client.getProblems({ offset: 50 });

    expect(calls.map(call => call.url)).toEqual([
      `${BASE}/services?verdict=notReady&verdict=unassessed&check=load-test%3Afail&q=a%26b%3Dc&mine=true&sort=-score&limit=5`,
      `${BASE}/services`,
      `${BASE}/summary?owner=group%3Adefault%2Fa`,
      `${BASE}/services/component/default/notes`,
      `${BASE}/services/component/default/notes`,
      `${BASE}/services/component/team/notes/history?limit=3`,
      `${BASE}/inventory/persistence?dataClass=pii`,
      `${BASE}/checklists`,
      `${BASE}/problems?offset=50`,
    ]);
    expect(calls.every(call => call.init === undefined)).toBe(true);
  });

  it('reads text, and posts', async () => {
    const { client, calls } = setUp({ body: 'text' });
    await expect(client.getServicesCsv({ sort: 'name' })).resolves.toBe('text');
    await expect(client.getBrief('component:default/a')).resolves.toBe('text');
    expect(calls.map(call => call.url)).toEqual([
      `${BASE}/services.csv?sort=name`,
      `${BASE}/services/component/default/a/brief.md`,
    ]);

    const posting = setUp({ body: { verdict: 'ready' } });
    await posting.client.refresh('component:default/a');
    await expect(
      posting.client.evaluate({
        entity: { kind: 'Component', metadata: { name: 'a' } },
        withStored: true,
      }),
    ).resolves.toEqual({ verdict: 'ready' });
    expect(posting.calls).toMatchObject([
      {
        url: `${BASE}/services/component/default/a/refresh`,
        init: { method: 'POST' },
      },
      {
        url: `${BASE}/evaluations`,
        init: {
          method: 'POST',
          body: '{"entity":{"kind":"Component","metadata":{"name":"a"}},"withStored":true}',
        },
      },
    ]);
  });

  it('asks the gate and reads waivers', async () => {
    const { client, calls } = setUp({ body: {} });
    await client.getGate('notes', { level: 'complete' });
    await client.getGate('component:Team/notes');
    await client.getGateAnswers({ answer: ['refuse'], limit: 5 });
    await client.getWaivers({ state: ['requested'], mine: true });
    await client.getWaivers({ endsWithin: 14, sort: 'until' });
    await client.getWaiver('a/b');
    await client.getWaiverRules();
    await client.getDecisions({ by: ['user:default/ann'] });
    expect(calls.map(call => call.url)).toEqual([
      `${BASE}/services/component/default/notes/gate?level=complete`,
      `${BASE}/services/component/team/notes/gate`,
      `${BASE}/gate/answers?answer=refuse&limit=5`,
      `${BASE}/waivers?state=requested&mine=true`,
      `${BASE}/waivers?endsWithin=14&sort=until`,
      `${BASE}/waivers/a%2Fb`,
      `${BASE}/waiver-rules`,
      `${BASE}/decisions?by=user%3Adefault%2Fann`,
    ]);
    expect(calls.every(call => call.init === undefined)).toBe(true);
  });

  it('requests waivers and decides on them', async () => {
    const { client, calls } = setUp({ body: {} });
    const wanted = { check: 'runbook', until: '2027-03-31' };
    const entityRefs = ['component:default/notes'];
    await client.requestWaiver('notes', { ...wanted, reason: 'soon' });
    await client.previewWaivers({ ...wanted, entityRefs });
    await client.requestWaivers({ ...wanted, entityRefs, reason: 'soon' });
    await client.decideWaiver('a/b', { action: 'grant', version: 1 });
    await client.decideWaivers({
      action: 'refuse',
      waivers: [{ id: 'a', version: 1 }],
    });
    expect(
      calls.map(({ url, init }) => [url, JSON.parse(String(init?.body))]),
    ).toEqual([
      [
        `${BASE}/services/component/default/notes/waivers`,
        { ...wanted, reason: 'soon' },
      ],
      [`${BASE}/waivers/preview`, { ...wanted, entityRefs }],
      [`${BASE}/waivers`, { ...wanted, entityRefs, reason: 'soon' }],
      [`${BASE}/waivers/a%2Fb/decisions`, { action: 'grant', version: 1 }],
      [
        `${BASE}/waivers/decisions`,
        { action: 'refuse', waivers: [{ id: 'a', version: 1 }] },
      ],
    ]);
    expect(
      calls.every(
        ({ init }) =>
          init?.method === 'POST' &&
          new Headers(init.headers).get('content-type') === 'application/json',
      ),
    ).toBe(true);
  });

  it('throws what the backend reports', async () => {
    const { client } = setUp({
      status: 404,
      body: {
        error: { name: 'NotFoundError', message: 'in scope of no checklist' },
        response: { statusCode: 404 },
      },
    });
    await expect(
      client.getService('component:default/a'),
    ).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 404,
      body: { error: { message: 'in scope of no checklist' } },
      cause: { name: 'NotFoundError' },
    });
  });
});
