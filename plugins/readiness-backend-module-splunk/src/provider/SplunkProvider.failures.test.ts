// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createProvider,
  collectWith,
  NOW,
  OWN,
} from '../__testUtils__/collectWith';
import { SplunkServer } from '../testing/SplunkServer';

let splunk: SplunkServer;
beforeEach(async () => {
  splunk = await SplunkServer.start();
});
afterEach(() => splunk.stop());

describe('SplunkProvider with failures', () => {
  // Each fact by its name, of all services: what is not named would be let go.
  async function errorOf(options: Parameters<typeof collectWith>[1] = OWN) {
    const provider = createProvider(splunk);
    const { observations } = await collectWith(provider, options);
    expect(observations.map(({ fact }) => fact)).toEqual(
      provider.description.facts.map(({ name }) => name),
    );
    expect(observations.filter(({ entityRef }) => entityRef)).toEqual([]);
    const [{ error }] = observations;
    expect(observations.map(item => item.error)).toEqual([error, error, error]);
    return error;
  }

  it('waits after a 429', async () => {
    splunk.instead = response => {
      response.writeHead(429, { 'retry-after': '120' });
      response.end();
    };
    const provider = createProvider(splunk);
    const notBefore = NOW + 120_000;
    expect(await collectWith(provider, OWN)).toMatchObject({
      events: { error: 'Splunk responded with 429' },
      notBefore,
    });
    splunk.instead = undefined;
    const second = await collectWith(provider, { ...OWN, now: NOW + 1000 });
    expect(second.notBefore).toBe(notBefore);
    expect(splunk.requests).toHaveLength(1);
    splunk.events = [{ ...OWN, count: 1 }];
    const third = await collectWith(provider, { ...OWN, now: notBefore });
    expect(third.events.value).toBe(1);
  });

  it('says in words what went wrong, without the token', async () => {
    const wrong = await collectWith(
      createProvider(splunk, {}, 'bad-token'),
      OWN,
    );
    expect(wrong.events.error).toBe(
      'Splunk responded with 401: call not properly authenticated',
    );
    splunk.instead = response => {
      response.writeHead(403);
      response.end('{"messages":[{"type":"ERROR","text":"no good-token"}]}');
    };
    expect(await errorOf()).toBe('Splunk responded with 403: no ***');
    splunk.instead = undefined;
    splunk.messages = [{ type: 'FATAL', text: 'quota exceeded' }];
    expect(await errorOf()).toBe('Splunk could not search: quota exceeded');
  });

  it.each([
    '',
    '<response/>',
    'null',
    '[]',
    '{}',
    '{"results":1}',
    '{"results":[1]}',
    '{"results":[{"sourcetype":"a"}]}',
    '{"results":[{"count":"-1"}]}',
    '{"results":[{"count":"1e999"}]}',
  ])('is not confused by %j', async body => {
    splunk.instead = response => response.end(body);
    expect(await errorOf()).toMatch(/^Splunk sent .*\.$/);
  });

  it('is not confused by an unreadable index', async () => {
    splunk.indexes.prod = { totalEventCount: 'many' };
    expect(await errorOf()).toBe('Splunk sent an index that cannot be read.');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    splunk.instead = () => controller.abort();
    expect(await errorOf({ ...OWN, signal: controller.signal })).toBe(
      'The request to Splunk was cancelled.',
    );
  });
});
