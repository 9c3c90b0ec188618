// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createProber } from '../../testing/createProber';
import {
  attempt as attemptWith,
  type AttemptOptions,
  loopback,
  refused,
} from '../../testing/attempt';
import { startTarget, type TestTarget } from '../../testing/startTarget';

describe('attempts to make the prober call what is not listed', () => {
  let inside: TestTarget;
  const { signal } = new AbortController();

  beforeEach(async () => {
    inside = await startTarget((_request, response) => response.end('OK'));
  });
  afterEach(() => inside.close());

  const attempt = (
    options: Omit<AttemptOptions, 'ports'> & { ports?: number[] },
  ) => attemptWith({ ports: [inside.port], ...options });

  it('reaches what is allowed, so that the attempts below can fail', async () => {
    const url = `http://a.example.test:${inside.port}/health`;
    expect(await attempt({ url, cidr: loopback })).toMatchObject({
      kind: 'answer',
      status: 200,
      body: 'OK',
    });
    expect(inside.requests).toHaveLength(1);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://a.example.test/',
    'gopher://a.example.test/',
    'data:text/plain,ok',
    'unix:/var/run/docker.sock',
    'nonsense',
  ])('refuses %s', async url => {
    expect(await attempt({ url, cidr: loopback })).toEqual(
      refused(/^Only http and https/),
    );
  });

  it.each([
    ['another host', 'http://b.example.test'],
    ['a longer name', 'http://a.example.test.evil.test'],
    ['a name that ends alike', 'http://evila.example.test'],
    ['a name with a dot at its end', 'http://a.example.test.'],
    ['the host as a user name', 'http://evil.test#@a.example.test'],
    ['a backslash', 'http://evil.test\\@a.example.test'],
  ])('refuses %s', async (_what, start) => {
    const url = `${start}:${inside.port}/`.replace(
      /(#|\\).*/,
      `:${inside.port}$&`,
    );
    expect(await attempt({ url, cidr: loopback })).toEqual(
      refused(/not one of the (hosts|ports)/),
    );
    expect(inside.requests).toEqual([]);
  });

  it('lets a wildcard in only what is under it', async () => {
    const at = (name: string) =>
      attempt({
        url: `http://${name}:${inside.port}/`,
        host: '*.example.test',
        cidr: loopback,
      });
    expect(await at('deep.a.example.test')).toMatchObject({ status: 200 });
    expect(await at('example.test')).toEqual(refused(/not one of the hosts/));
    expect(await at('badexample.test')).toEqual(
      refused(/not one of the hosts/),
    );
  });

  it('refuses other ports, credentials in the URL, and says so', async () => {
    expect(await attempt({ url: 'http://a.example.test/' })).toEqual(
      refused(/^Port 80 of a\.example\.test is not one of the ports/),
    );
    const url = `http://user:word@a.example.test:${inside.port}/`;
    const failure = await attempt({ url, cidr: loopback });
    expect(failure).toEqual(refused(/contains credentials/));
    expect(JSON.stringify(failure)).not.toContain('word@');
    expect(inside.requests).toEqual([]);
  });

  it.each([
    ...['127.0.0.1', '127.8.8.8', '10.0.0.1', '172.16.0.1', '192.168.1.1'],
    ...['169.254.169.254', '169.254.1.1', '100.100.100.200', '168.63.129.16'],
    ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '192.0.0.192', '198.18.0.1'],
    ...['::1', '::', 'fe80::1', 'fd00:ec2::254', 'fc00::1', 'ff02::1'],
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::7f00:1'],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', 'fe80::1%lo', 'fec0::1'],
  ])('refuses a listed name that leads to %s', async address => {
    const url = `http://a.example.test:${inside.port}/`;
    const failure = await attempt({ url, addresses: [address] });
    expect(failure).toEqual(
      refused(/resolves to an address that is neither public/),
    );
    // What is inside stays inside.
    expect(JSON.stringify(failure)).not.toContain(address.split('%')[0]);
    expect(inside.requests).toEqual([]);
  });

  it('refuses a name with one such address among public ones', async () => {
    const url = `http://a.example.test:${inside.port}/`;
    const addresses = ['93.184.216.34', '127.0.0.1'];
    expect(await attempt({ url, addresses })).toEqual(
      refused(/neither public/),
    );
    expect(inside.requests).toEqual([]);
  });

  it.each([
    ...['127.0.0.1', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1'],
    ...['127.1', '017700000001', '127.0.0.1.', '１２７.0.0.1', '127。0。0。1'],
    ...['[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '0', '[::]'],
  ])('refuses the host %s, which no rule lists', async host => {
    const url = `http://${host}:${inside.port}/`;
    expect(await attempt({ url, host: '*.0.0.1' })).toEqual(
      refused(/not one of the hosts/),
    );
    // Listed as a host, it still needs its network.
    const listed = new URL(url).hostname.replace(/^\[|\]$/g, '');
    expect(await attempt({ url, host: listed })).toEqual(
      refused(/neither public/),
    );
    expect(inside.requests).toEqual([]);
  });

  it('reaches inside only by networks that are listed', async () => {
    const url = `http://a.example.test:${inside.port}/`;
    const at = (cidr: string[]) => attempt({ url, cidr });
    expect(await at(['127.0.0.2/32', '10.0.0.0/8'])).toEqual(
      refused(/neither public/),
    );
    expect(await at(['127.0.0.1/32'])).toMatchObject({ status: 200 });
    const literal = `http://127.0.0.1:${inside.port}/`;
    const host = '127.0.0.1';
    expect(
      await attempt({ url: literal, host, cidr: ['127.0.0.1/32'] }),
    ).toMatchObject({ status: 200 });
  });

  it('connects to the address that it checked, though the name changes it', async () => {
    const addresses = ['127.0.0.1', '127.0.0.2'];
    let asked = 0;
    const { port } = inside;
    const prober = createProber({
      health: {
        allow: [
          { host: 'a.example.test', ports: [port], cidr: ['127.0.0.1/32'] },
        ],
      },
      // Good when it is asked first, bad ever after.
      resolve: async () => {
        asked += 1;
        return [{ address: addresses[Math.min(asked, 2) - 1], family: 4 }];
      },
    });
    const url = `http://a.example.test:${port}/`;
    expect(await prober.probe({ url, signal })).toMatchObject({ status: 200 });
    // Asked once for one connection: there is no second answer to connect to.
    expect(asked).toBe(1);
    // And a new connection, never one that is kept, is a new check.
    expect(await prober.probe({ url, signal })).toEqual(
      refused(/neither public/),
    );
    expect(asked).toBe(2);
    expect(inside.requests).toHaveLength(1);
  });

  it('checks the address again for a redirect', async () => {
    const redirecting = await startTarget((_request, response) =>
      response.writeHead(302, { location: '/second' }).end(),
    );
    const addresses = ['127.0.0.1', '10.0.0.1'];
    const { port } = redirecting;
    const prober = createProber({
      health: {
        allow: [{ host: 'a.example.test', ports: [port], cidr: loopback }],
      },
      resolve: async () => [{ address: addresses.shift()!, family: 4 }],
    });
    const url = `http://a.example.test:${port}/`;
    expect(await prober.probe({ url, signal })).toEqual(
      refused(/neither public/),
    );
    expect(redirecting.requests).toHaveLength(1);
    await redirecting.close();
  });

  it('never asks this backend itself, even where its network is listed', async () => {
    const url = `http://a.example.test:${inside.port}/`;
    const { port } = inside;
    const own = [
      { backend: { baseUrl: `http://a.example.test:${port}` } },
      { app: { baseUrl: `http://A.example.test:${port}/x` } },
      { backend: { listen: { port } } },
      { backend: { listen: `:${port}` } },
      { backend: { listen: port } },
    ];
    for (const config of own) {
      expect(await attempt({ url, cidr: loopback, config })).toEqual(
        refused(/this Backstage instance itself/),
      );
    }
    expect(
      await attempt({
        url: `http://127.0.0.1:${port}/`,
        host: '127.0.0.1',
        cidr: loopback,
        config: { backend: { listen: port } },
      }),
    ).toEqual(refused(/this Backstage instance itself/));
    expect(inside.requests).toEqual([]);
  });
});
