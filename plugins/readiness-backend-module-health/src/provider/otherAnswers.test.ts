// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer, ProbeFailure } from '../client/probing/types';
import {
  answered,
  cannotTell,
  collect,
  observedAt,
  observedUrl,
} from '../testing/collect';

describe('answers that say nothing about health', () => {
  it.each([
    [200, '<html></html>', {}, 'unreadable. The body is a web page'],
    [200, '', {}, 'unreadable. The body is empty'],
    [301, '', { location: 'https://x.test/' }, 'redirects to another host'],
    [403, '{}', {}, 'requires a login'],
    [405, '', {}, 'does not accept GET'],
    [406, '', {}, 'response was 406'],
  ])('cannot tell by a %i with %j %j', async (status, body, headers, text) => {
    const { facts } = await collect([answered(body, { status, headers })]);
    expect(facts).toMatchObject({
      reachable: cannotTell(text),
      components: cannotTell(text),
      leaks: expect.anything(),
      status: 'unknown',
      answer: expect.stringContaining(text),
    });
    expect(facts.leaks).not.toEqual([]);
  });

  it('tells a page that is always served from an endpoint', async () => {
    const html = { 'content-type': 'text/html' };
    const shell = await collect([
      answered(
        '<html><script src="a.js"></script><div id="root"></div></html>',
        { headers: html },
      ),
    ]);
    expect(shell.facts).toMatchObject({
      reachable: false,
      served: 'single-page-application',
      answer: expect.stringContaining('200 with the empty page'),
    });
    const login = await collect([
      answered('<html><input type="password"></html>', { headers: html }),
    ]);
    expect(login.facts).toMatchObject({
      reachable: cannotTell('with a login page'),
      served: 'login-page',
    });
    const error = await collect([answered({ code: 500, msg: 'x' })]);
    expect(error.facts).toMatchObject({
      reachable: cannotTell('the code 500'),
      served: cannotTell('the code 500'),
      status: 'fail',
    });
    const gone = await collect([
      answered({ status: 'error', message: 'removed' }, { status: 410 }),
    ]);
    expect(gone.facts).toMatchObject({ reachable: false, served: 'nothing' });
  });

  it('takes maintenance for an outage, if the endpoint was read within a day', async () => {
    const page = answered('<h1>Scheduled maintenance</h1>');
    const { state } = await collect([answered('OK')]);
    const later = (hours: number) =>
      collect([page], { state, now: observedAt + hours * 3_600_000 });
    expect((await later(5)).facts.reachable).toEqual({
      error: 'The response was 200 with a maintenance page.',
    });
    // Nobody knows how long it takes
    const text = cannotTell('200 with a maintenance page');
    expect((await later(25)).facts.reachable).toEqual(text);
    expect((await collect([page])).facts.reachable).toEqual(text);
  });

  it.each<[string, ProbeAnswer | ProbeFailure]>([
    [
      'too slow',
      { kind: 'failure', reason: 'timeout', message: 'Not within 5 s.' },
    ],
    ['too busy', answered('', { status: 503 })],
    ['behind a login', answered('{}', { status: 401 })],
    ['called too often', answered('', { status: 429 })],
    ['in maintenance', answered('<h1>Scheduled maintenance</h1>')],
  ])(
    'takes what was %s for there, until it is missing for a day',
    async (_, before) => {
      const { state } = await collect([before]);
      for (const missing of [
        answered('', { status: 404 }),
        answered('', { status: 502 }),
        {
          kind: 'failure',
          reason: 'nobody',
          message: 'The host does not exist.',
        },
      ] as (ProbeAnswer | ProbeFailure)[]) {
        const after = async (hours: number) => {
          const now = observedAt + hours * 3_600_000;
          const { facts } = await collect([missing], { state, now });
          return facts;
        };
        expect(await after(23)).toMatchObject({
          reachable: cannotTell(''),
          served: cannotTell(''),
        });
        expect(await after(25)).toMatchObject({
          reachable: false,
          served: 'nothing',
        });
      }
    },
  );

  it('says that a body is cut off', async () => {
    const huge = await collect([answered('a', { ending: 'too-large' })]);
    expect(huge.facts.reachable).toEqual(cannotTell('larger than 256 kB'));
    // Readable as far as it goes, and yet not whole.
    const broken = await collect([answered('OK', { ending: 'broken' })]);
    expect(broken.facts).toMatchObject({
      reachable: cannotTell('ended before the body did'),
      status: 'unknown',
    });
  });

  it('says that a body is packed', async () => {
    const headers = { 'content-encoding': 'gzip' };
    const packed = await collect([answered('OK', { headers })]);
    expect(packed.facts.reachable).toEqual(cannotTell('compressed'));
  });

  it('reads logins, plain HTTP and what is not there', async () => {
    const login = await collect([answered('{}', { status: 401 })]);
    expect(login.facts).toMatchObject({
      reachable: cannotTell('requires a login (401)'),
      authentication: 'required',
      scheme: 'https',
    });
    const refused = await collect([
      answered('{}', { status: 401, withCredentials: true }),
    ]);
    expect(refused.facts.authentication).toEqual(
      cannotTell('does not accept the configured credentials'),
    );
    const gone = await collect([answered('', { status: 404 })]);
    expect(gone.facts).toMatchObject({
      reachable: false,
      components: cannotTell('nothing at this address (404)'),
    });
    const url = 'http://notes.example.test/health';
    const plain = await collect([answered('OK')], { url });
    expect(plain.facts).toMatchObject({
      scheme: 'http',
      authentication: 'anonymous-status',
    });
    // That it asks itself is no detail; its disk is.
    const listing = async (name: string) =>
      (
        await collect([
          answered({ status: 'UP', checks: [{ name, status: 'UP' }] }),
        ])
      ).facts.authentication;
    expect(await listing('ping')).toBe('anonymous-status');
    expect(await listing('diskSpace')).toBe('anonymous-detail');
    const upgrade = await collect(
      [answered('', { status: 301, headers: { location: observedUrl } })],
      { url },
    );
    expect(upgrade.facts.scheme).toEqual(cannotTell('Give the https address'));
  });
});
