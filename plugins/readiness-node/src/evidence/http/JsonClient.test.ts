// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './__fixtures__/selfSigned';
import { HttpProblem } from './HttpProblem';
import { JsonClient, type JsonClientOptions } from './JsonClient';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>(resolve =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  return (server.address() as AddressInfo).port;
}

async function clientOf(
  handler: RequestListener,
  options: Partial<JsonClientOptions> = {},
) {
  const requests: IncomingMessage[] = [];
  const port = await listen(
    createServer((request, response) => {
      requests.push(request);
      handler(request, response);
    }),
  );
  const client = JsonClient.create({
    name: 'Example',
    baseUrl: `http://127.0.0.1:${port}/base/`,
    headers: { authorization: 'Bearer s3cret/key' },
    secrets: ['s3cret/key', ''],
    ...options,
  });
  const ask = (more = {}) =>
    client.request({
      path: '/things',
      signal: new AbortController().signal,
      now: NOW,
      ...more,
    });
  return { ask, requests };
}

async function problemOf(asked: Promise<unknown>): Promise<HttpProblem> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HttpProblem);
  return error as HttpProblem;
}

describe('JsonClient', () => {
  it('sends requests encoded, and reads JSON', async () => {
    const bodies: string[] = [];
    const { ask, requests } = await clientOf((request, response) => {
      let body = '';
      request.on('data', chunk => {
        body += chunk;
      });
      request.on('end', () => {
        bodies.push(body);
        response.end('{"a":[1]}');
      });
    });
    expect(await ask({ query: { 'page[a]': 'x&y=z' } })).toEqual({ a: [1] });
    await ask({ form: { search: '| a="b" & c' } });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /base/things?page%5Ba%5D=x%26y%3Dz',
      'POST /base/things',
    ]);
    expect(requests[1].headers).toMatchObject({
      authorization: 'Bearer s3cret/key',
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(bodies).toEqual(['', 'search=%7C+a%3D%22b%22+%26+c']);
  });

  it.each([
    [
      401,
      '{"errors":["bad s3cret/key"]}',
      'Example responded with 401: bad ***',
    ],
    [
      403,
      '{"messages":[{"type":"WARN","text":"no s3cret%2Fkey\\nhere"}]}',
      'Example responded with 403: no *** here',
    ],
    [404, '<html>', 'Example responded with 404'],
    [302, '', 'Example responded with 302'],
    [500, '{"errors":[{"a":1}]}', 'Example responded with 500'],
    [200, '<html>', 'Example sent a response that is not JSON.'],
    [200, '{"a":', 'Example sent a response that is not JSON.'],
    [200, '', 'Example sent a response that is not JSON.'],
  ])('turns %d with %s into an error', async (status, body, message) => {
    const { ask, requests } = await clientOf((_, response) => {
      response.writeHead(status, { location: '/base/elsewhere' });
      response.end(body);
    });
    const problem = await problemOf(ask());
    expect(problem).toMatchObject({ message, status });
    expect(problem.notBefore).toBeUndefined();
    expect(requests).toHaveLength(1);
  });

  it.each([
    [{ 'retry-after': '30' }, 30_000],
    [{ 'retry-after': 'Mon, 23 Nov 2026 12:02:00 GMT' }, 120_000],
    [{ 'x-ratelimit-reset': '12' }, 12_000],
    [{ 'x-ratelimit-reset': String(NOW / 1000 + 90) }, 90_000],
    [{ 'retry-after': 'soon' }, 60_000],
    [{ 'retry-after': '-5' }, 60_000],
    [{ 'retry-after': '999999' }, 3_600_000],
    [{}, 60_000],
  ])('pauses after a 429 with %j for %d ms', async (headers, wait) => {
    let status = 429;
    const { ask, requests } = await clientOf((_, response) => {
      response.writeHead(status, headers);
      response.end('{}');
    });
    const notBefore = NOW + wait;
    expect(await problemOf(ask())).toMatchObject({ status: 429, notBefore });
    status = 200;
    expect(await problemOf(ask({ now: notBefore - 1 }))).toMatchObject({
      message: 'Example asked us to wait: too many requests.',
      notBefore,
    });
    expect(requests).toHaveLength(1);
    expect(await ask({ now: notBefore })).toEqual({});
  });

  it('waits after a 503 only when it names a time', async () => {
    let headers = {};
    const { ask } = await clientOf((_, response) => {
      response.writeHead(503, headers);
      response.end();
    });
    expect((await problemOf(ask())).notBefore).toBeUndefined();
    headers = { 'retry-after': '5' };
    expect((await problemOf(ask())).notBefore).toBe(NOW + 5000);
  });

  it('gives up on what hangs, trickles, floods, breaks off or does not exist', async () => {
    const hanging = await clientOf(() => {}, { timeout: 100 });
    expect((await problemOf(hanging.ask())).message).toBe(
      'Example did not respond within 0.1 seconds.',
    );
    const trickling = await clientOf((_, response) => response.write('{'), {
      timeout: 100,
    });
    expect((await problemOf(trickling.ask())).message).toBe(
      'Example did not respond within 0.1 seconds.',
    );
    const controller = new AbortController();
    const stopped = await clientOf(() => controller.abort());
    expect(
      (await problemOf(stopped.ask({ signal: controller.signal }))).message,
    ).toBe('The request to Example was cancelled.');
    const flooding = await clientOf(
      (_, response) => {
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(1000)));
        };
        response.on('drain', more);
        more();
      },
      { bodyLimit: 5000 },
    );
    expect((await problemOf(flooding.ask())).message).toBe(
      'Example sent a response of more than 5000 bytes.',
    );
    const breaking = await clientOf((_, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('{', () => response.destroy());
    });
    expect((await problemOf(breaking.ask())).message).toBe(
      'Example cannot be reached (ECONNRESET).',
    );
    const gone = await clientOf(() => {});
    servers.at(-1)!.close();
    expect((await problemOf(gone.ask())).message).toBe(
      'Example cannot be reached (ECONNREFUSED).',
    );
  });

  it('trusts a configured authority, and nobody without it', async () => {
    const port = await listen(
      createSecureServer(selfSigned, (_, response) => response.end('{}')),
    );
    const ask = (ca?: string) =>
      JsonClient.create({
        name: 'Example',
        baseUrl: `https://localhost:${port}`,
        headers: {},
        secrets: [],
        ca,
      }).request({
        path: '/',
        signal: new AbortController().signal,
        now: NOW,
      });
    expect(await ask(selfSigned.cert)).toEqual({});
    expect((await problemOf(ask())).message).toBe(
      'The certificate of Example is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT).',
    );
  });

  it.each([
    'http://api.example.org',
    'https://user:word@api.example.org',
    'ftp://api.example.org',
    'http://127.0.0.1.example.org',
    'api.example.org',
  ])('refuses %s', baseUrl => {
    expect(() =>
      JsonClient.create({ name: 'Example', baseUrl, headers: {}, secrets: [] }),
    ).toThrow(
      'The URL of Example: must be an https URL without user and password',
    );
  });
});
