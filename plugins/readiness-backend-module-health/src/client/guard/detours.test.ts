// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { generate } from 'selfsigned';
import http from 'node:http';
import tls from 'node:tls';
import type { ProbeAnswer } from '../probing/types';
import { createProber } from '../../testing/createProber';
import {
  attempt as attemptWith,
  type AttemptOptions,
  loopback,
  resolvesTo,
} from '../../testing/attempt';
import { startTarget, type TestTarget } from '../../testing/startTarget';

jest.setTimeout(20_000);

describe('attempts to make the prober go elsewhere, or tell what it knows', () => {
  let inside: TestTarget;
  const { signal } = new AbortController();

  beforeEach(async () => {
    inside = await startTarget((_request, response) => response.end('OK'));
  });
  afterEach(() => inside.close());

  const attempt = (
    options: Omit<AttemptOptions, 'ports'> & { ports?: number[] },
  ) => attemptWith({ ports: [inside.port], ...options });

  it.each([
    ['another host that is listed', 'http://b.example.test:PORT/x'],
    ['a host inside', 'http://169.254.169.254/latest/meta-data'],
    ['another port', 'http://a.example.test:1/'],
    ['another scheme', 'https://a.example.test:PORT/'],
    ['a file', 'file:///etc/passwd'],
    ['no URL', 'http://['],
  ])('follows no redirect to %s', async (_what, location) => {
    const { port } = inside;
    const redirecting = await startTarget((_request, response) =>
      response
        .writeHead(302, { location: location.replace('PORT', `${port}`) })
        .end(),
    );
    const ports = [port, redirecting.port];
    const prober = createProber({
      health: { allow: [{ host: '*.example.test', ports, cidr: loopback }] },
      resolve: resolvesTo('127.0.0.1'),
    });
    const url = `http://a.example.test:${redirecting.port}/`;
    expect(await prober.probe({ url, signal })).toMatchObject({ status: 302 });
    expect(redirecting.requests).toHaveLength(1);
    expect(inside.requests).toEqual([]);
    await redirecting.close();
  });

  it('follows one redirect of the same origin, and no second', async () => {
    const loop = await startTarget((request, response) =>
      response.writeHead(301, { location: `${request.url}/` }).end(),
    );
    const at = `http://a.example.test:${loop.port}`;
    const ports = [loop.port];
    expect(
      await attempt({ url: `${at}/health`, ports, cidr: loopback }),
    ).toMatchObject({ status: 301 });
    expect(loop.requests.map(({ url }) => url)).toEqual([
      '/health',
      '/health/',
    ]);
    await loop.close();
  });

  it('uses no proxy of the environment', async () => {
    const proxy = await startTarget((_request, response) => response.end('OK'));
    const proxyEnv = { http_proxy: `http://127.0.0.1:${proxy.port}` };
    // What NODE_USE_ENV_PROXY does when Node starts, and what packages such as global-agent do afterwards.
    const { globalAgent } = http;
    http.globalAgent = new http.Agent({ proxyEnv });
    const request = jest.spyOn(http, 'request').mockImplementation(() => {
      throw new Error('replaced by a proxy helper');
    });
    const url = `http://a.example.test:${inside.port}/`;
    const answer = await attempt({ url, cidr: loopback });
    http.globalAgent = globalAgent;
    request.mockRestore();
    expect(answer).toMatchObject({ status: 200 });
    expect(proxy.requests).toEqual([]);
    expect(inside.requests[0].url).toBe('/');
    await proxy.close();
  });

  it('sends credentials to the host they are configured for, and over TLS only', async () => {
    const pems = generate([{ name: 'commonName', value: 'a.example.test' }], {
      keySize: 2048,
      algorithm: 'sha256',
      extensions: [
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'a.example.test' },
            { type: 2, value: 'b.example.test' },
          ],
        },
      ],
    });
    const secure = await startTarget(
      (_request, response) => response.end('OK'),
      { key: pems.private, cert: pems.cert },
    );
    const ports = [secure.port, inside.port];
    const host = 'a.example.test';
    const credential = { host, header: 'X-Token', value: 'fake' };
    const ask = (url: string, credentials: object[]) =>
      createProber({
        health: {
          allow: [{ host: '*.example.test', ports, cidr: loopback }],
          credentials: credentials as [],
        },
        resolve: resolvesTo('127.0.0.1'),
      }).probe({ url, signal });
    const a = `https://a.example.test:${secure.port}/`;
    expect(await ask(a, [credential])).toMatchObject({
      reason: 'certificate',
      message: expect.stringContaining('is not trusted'),
    });
    expect(secure.requests).toEqual([]);

    const authorities = tls.getCACertificates('default');
    tls.setDefaultCACertificates([...authorities, pems.cert]);
    const answers = [
      await ask(a, [credential]),
      await ask(a.replace('//a', '//b'), [credential]),
      await ask(a, [{ ...credential, host: `${host}:${secure.port}` }]),
    ];
    tls.setDefaultCACertificates(authorities);
    expect(answers).toMatchObject([
      { status: 200, withCredentials: true },
      { status: 200, withCredentials: false },
      { status: 200, withCredentials: true },
    ]);
    for (const answer of answers as ProbeAnswer[]) {
      expect(answer.certificateUntil).toBeGreaterThan(Date.now());
    }
    expect(secure.requests.map(({ headers }) => headers['x-token'])).toEqual([
      'fake',
      undefined,
      'fake',
    ]);

    const plain = `http://a.example.test:${inside.port}/`;
    await ask(plain, [credential]);
    await ask(plain, [{ ...credential, overHttp: true }]);
    expect(inside.requests.map(({ headers }) => headers['x-token'])).toEqual([
      undefined,
      'fake',
    ]);
    const [{ headers }] = inside.requests;
    expect(Object.keys(headers).sort()).toEqual([
      ...['accept', 'accept-encoding', 'connection', 'host', 'user-agent'],
    ]);
    await secure.close();
  });
});
