// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer, type AddressInfo } from 'node:net';
import type { RequestListener } from 'node:http';
import {
  setImmediate as nextTurn,
  setTimeout as sleep,
} from 'node:timers/promises';
import { createProber } from '../testing/createProber';
import { startTarget, type TestTarget } from '../testing/startTarget';
import type { ProberOptions } from './Prober';
import type { ProbeAnswer } from './types';

const { signal } = new AbortController();

describe('Prober', () => {
  const targets: TestTarget[] = [];
  afterEach(async () => {
    await Promise.all(targets.splice(0).map(target => target.close()));
  });

  async function start(answer: RequestListener) {
    const target = await startTarget(answer);
    targets.push(target);
    return target;
  }
  function proberFor(ports: number[], prober?: Partial<ProberOptions>) {
    const allow = [{ host: 'localhost', ports, cidr: ['127.0.0.0/8'] }];
    return createProber({
      health: { allow },
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      prober,
    });
  }
  const urlOf = (port: number) => `http://localhost:${port}/health?deep`;

  it('asks once, and says who asks and what it takes', async () => {
    const target = await start((_request, response) => response.end('OK'));
    const prober = proberFor([target.port], { contact: 'https://desk.test' });
    await prober.probe({ url: urlOf(target.port), signal });
    expect(target.requests).toMatchObject([
      {
        method: 'GET',
        url: '/health?deep',
        headers: {
          accept:
            'application/health+json, application/json;q=0.9, text/plain;q=0.5',
          'user-agent': 'Backstage-Readiness-Health/1 (+https://desk.test)',
          'accept-encoding': 'identity',
        },
      },
    ]);
  });

  it('cuts off a body without end, and says so', async () => {
    let sent = 0;
    const chunk = Buffer.alloc(64 * 1024, 'a');
    const target = await start((_request, response) => {
      response.writeHead(200, { 'content-length': 1024 ** 3 });
      const pump = () => {
        while (!response.destroyed && sent < 1024 ** 3) {
          sent += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', pump);
            return;
          }
        }
      };
      pump();
    });
    const answer = await proberFor([target.port]).probe({
      url: urlOf(target.port),
      signal,
    });
    expect(answer).toMatchObject({ kind: 'answer', ending: 'too-large' });
    expect('body' in answer && answer.body.length).toBe(256 * 1024);
    // No more than what fits into the buffers on the way.
    expect(sent).toBeLessThan(32 * 1024 ** 2);
  });

  it('says that a body is broken off', async () => {
    const target = await start((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"status":"UP"', () => response.destroy());
    });
    expect(
      await proberFor([target.port]).probe({ url: urlOf(target.port), signal }),
    ).toMatchObject({ ending: 'broken', body: '{"status":"UP"' });
  });

  it.each([
    ['hangs', () => {}],
    [
      'drips',
      (_request, response) => {
        const timer = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ] as [string, RequestListener][])(
    'waits no longer for a target that %s',
    async (_what, answer) => {
      const target = await start(answer);
      const prober = proberFor([target.port], { timeout: 200 });
      const started = performance.now();
      expect(await prober.probe({ url: urlOf(target.port), signal })).toEqual({
        kind: 'failure',
        reason: 'timeout',
        message: 'The endpoint did not respond within 0.2 s.',
      });
      expect(performance.now() - started).toBeLessThan(1500);
    },
  );

  it('says in words what went wrong', async () => {
    const gone = await startTarget(() => {});
    await gone.close();
    const raw = (text: string) =>
      new Promise<{ port: number; close: () => void }>(resolve => {
        const server = createServer(socket => {
          socket.on('error', () => {});
          socket.once('data', () => socket.end(text));
        });
        server.listen(0, '127.0.0.1', () =>
          resolve({
            port: (server.address() as AddressInfo).port,
            close: () => server.close(),
          }),
        );
      });
    const noHttp = await raw('SSH-2.0-OpenSSH\r\n');
    const hangsUp = await raw('');
    const header = `X: ${'a'.repeat(100)}\r\n`.repeat(300);
    const manyHeaders = await raw(`HTTP/1.1 200 OK\r\n${header}\r\nOK`);
    const ports = [gone.port, noHttp.port, hangsUp.port, manyHeaders.port];
    const prober = proberFor(ports);
    const failures = [];
    for (const port of ports) {
      failures.push(await prober.probe({ url: urlOf(port), signal }));
    }
    expect(failures).toEqual([
      {
        kind: 'failure',
        reason: 'nobody',
        message: 'The connection was refused: nothing listens at this port.',
      },
      {
        kind: 'failure',
        reason: 'network',
        message: 'The connection failed (HPE_INVALID_CONSTANT).',
      },
      {
        kind: 'failure',
        reason: 'network',
        message: 'The connection failed (ECONNRESET).',
      },
      {
        kind: 'failure',
        reason: 'network',
        message: 'The connection failed (HPE_HEADER_OVERFLOW).',
      },
    ]);
    for (const server of [noHttp, hangsUp, manyHeaders]) {
      server.close();
    }
    const unknown = createProber({
      health: { allow: [{ host: 'no.example.test' }] },
      resolve: async () => {
        throw Object.assign(new Error('x'), { code: 'ENOTFOUND' });
      },
    });
    expect(
      await unknown.probe({ url: 'http://no.example.test/', signal }),
    ).toMatchObject({ reason: 'nobody', message: 'The host does not exist.' });
  });

  it('asks as many at once as allowed, and one host and port never twice', async () => {
    let running = 0;
    let most = 0;
    const mostOf = new Map<number, number>();
    const held: (() => void)[] = [];
    /** Answers when three ask at once, after a fourth has had its time to come. */
    const hold = async () => {
      const released = new Promise<void>(resolve => {
        held.push(resolve);
      });
      if (held.length === 3) {
        for (let turn = 0; turn < 20; turn += 1) {
          await nextTurn();
        }
        held.splice(0).forEach(release => release());
      }
      await released;
    };
    const listen = async () => {
      let own = 0;
      const target: TestTarget = await start(async (_request, response) => {
        running += 1;
        own += 1;
        most = Math.max(most, running);
        mostOf.set(target.port, Math.max(mostOf.get(target.port) ?? 0, own));
        await hold();
        running -= 1;
        own -= 1;
        response.end('OK');
      });
      return target.port;
    };
    const ports = await Promise.all(Array.from({ length: 8 }, listen));
    const prober = proberFor(ports, { concurrency: 3 });
    const probes = [...ports, ...ports, ...ports].map(port =>
      prober.probe({ url: urlOf(port), signal }),
    );
    const answers = await Promise.all(probes);
    expect(answers.every(({ kind }) => kind === 'answer')).toBe(true);
    expect(most).toBe(3);
    expect([...mostOf.values()]).toEqual(ports.map(() => 1));
  });

  it('stops when it is told to, while asking and while waiting its turn', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>(resolve => {
      arrive = resolve;
    });
    const target = await start(() => arrive());
    const prober = proberFor([target.port]);
    const controller = new AbortController();
    const probes = [1, 2].map(() =>
      prober.probe({ url: urlOf(target.port), signal: controller.signal }),
    );
    await arrived;
    controller.abort();
    for (const { status } of await Promise.allSettled(probes)) {
      expect(status).toBe('rejected');
    }
    expect(target.requests).toHaveLength(1);
  });

  it('measures what the service takes', async () => {
    const target = await start(async (_request, response) => {
      await sleep(150);
      response.end('OK');
    });
    const answer = await proberFor([target.port]).probe({
      url: urlOf(target.port),
      signal,
    });
    const milliseconds = 'milliseconds' in answer ? answer.milliseconds : 0;
    expect(milliseconds).toBeGreaterThan(120);
    expect(milliseconds).toBeLessThan(1500);
  });

  it('tells how long it was busy itself', async () => {
    const target = await start((_request, response) => {
      response.end('OK');
      const until = performance.now() + 400;
      while (performance.now() < until);
    });
    const answer = await proberFor([target.port]).probe({
      url: urlOf(target.port),
      signal,
    });
    const { milliseconds, ownDelay } = answer as ProbeAnswer;
    expect(milliseconds).toBeGreaterThan(300);
    expect(milliseconds - ownDelay!).toBeLessThan(100);
  });

  it('spreads probes by the jitter, but not a second look', async () => {
    const target = await start((_request, response) => response.end('OK'));
    const prober = proberFor([target.port], { jitter: 60_000 });
    const controller = new AbortController();
    const url = urlOf(target.port);
    const late = prober.probe({ url, signal: controller.signal });
    expect(await prober.probe({ url, signal, isPrompt: true })).toMatchObject({
      status: 200,
    });
    controller.abort();
    await expect(late).rejects.toThrow('aborted');
    expect(target.requests).toHaveLength(1);
  });
});
