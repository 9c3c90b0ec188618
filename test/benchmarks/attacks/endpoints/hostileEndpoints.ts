// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { resolve } from 'node:path';
import { startProcess } from '../../evidence/startProcess';
import { healthy, hostileAnswers, startTarget } from './hostileTargets';
import { killInTheMiddle } from './killInTheMiddle';
import type { Order, Outcome } from './victimProcess';

const OTHERS = 20;
const ATTACKER = 1_000;
const MINUTES = 60_000;
const LONGEST_MS = 8_000;
const MOST_GROWTH = 100;

let failed = 0;

function check(isSo: boolean, what: string) {
  if (!isSo) {
    failed += 1;
    console.log(`\nFAILED: ${what}\n`);
  }
}

/** Hostile health endpoints, and a backend that is killed while it observes endpoints. Gives how much failed. */
export async function attackEndpoints(): Promise<number> {
  failed = 0;
  const inside = await startTarget(healthy);
  const unlisted = await startTarget(healthy, '127.0.0.2');
  const targets = new Map<string, Awaited<ReturnType<typeof startTarget>>>();
  for (const [what, answer] of Object.entries(hostileAnswers(inside.port))) {
    targets.set(what, await startTarget(answer));
  }
  const others = await Promise.all(
    Array.from({ length: OTHERS }, () => startTarget(healthy)),
  );
  const endpoints = Object.fromEntries(
    others.map(({ port }, index) => [index + 1, `http://127.0.0.1:${port}/h`]),
  );
  const listed = [...targets.values(), ...others].map(({ port }) => port);
  const names = ['rebinds', 'two-addresses', 'hops'];
  const moving = await startTarget((_request, response) =>
    response.writeHead(302, { location: '/again' }).end(),
  );
  const backend = startProcess(resolve(__dirname, 'victimProcess.ts'));
  const ask = (order: Order) => backend.ask<Outcome>(order);
  await ask({
    start: {
      database: 'sqlite',
      health: {
        allow: [
          { host: '127.0.0.1', ports: listed, cidr: ['127.0.0.1/32'] },
          ...names.map(name => ({
            host: `${name}.example.test`,
            ports: [inside.port, unlisted.port, moving.port],
            ...(name === 'hops' && { cidr: ['127.0.0.1/32'] }),
          })),
        ],
        jitter: { milliseconds: 0 },
      },
    },
    resolves: {
      // Public, and routed nowhere; then inside.
      'rebinds.example.test': ['3000::1', '127.0.0.1'],
      'hops.example.test': ['127.0.0.1', '127.0.0.2'],
    },
  });
  await ask({ endpoints, round: { later: 0 } });
  await ask({ endpoints, round: { later: 16 * MINUTES } });

  console.log(
    '| the target | what the facts say | given up after ms | it sent, kB | memory, MB more | others collected in the same round | the round, ms |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |',
  );
  const report = async (
    what: string,
    url: string,
    target?: { givenUpAfter?: number; bytes: number },
  ) => {
    const before = Date.now();
    const outcome = await ask({
      endpoints: { ...endpoints, [ATTACKER]: url },
      round: { later: 16 * MINUTES },
    });
    const { [ATTACKER]: given, ...rest } = outcome.given;
    const newest = Math.max(...Object.values(rest).map(({ lastAt }) => lastAt));
    const seen = Object.values(rest).filter(
      ({ reachable, lastAt }) =>
        reachable === 'true' && newest - lastAt < Date.now() - before + 1_000,
    ).length;
    console.log(
      `| ${[
        what,
        given.reachable === given.answer?.slice(1, -1)
          ? given.reachable
          : `${given.reachable} (${given.answer ?? '–'})`,
        target?.givenUpAfter?.toFixed(0) ?? '–',
        target ? (target.bytes / 1024).toFixed(0) : '–',
        outcome.growth.toFixed(0),
        `${seen} of ${OTHERS}`,
        outcome.milliseconds.toFixed(0),
      ].join(' | ')} |`,
    );
    check(seen === OTHERS, `${what}: the others were not collected`);
    check(given.reachable !== 'true', `${what}: it is believed`);
    // A connection that is still open has no time at all.
    const isGivenUp = !target || target.givenUpAfter! < LONGEST_MS;
    check(isGivenUp, `${what}: it takes long`);
    check(outcome.growth < MOST_GROWTH, `${what}: memory grows`);
    return given;
  };
  for (const [what, target] of targets) {
    await report(what, `http://127.0.0.1:${target.port}/h`, target);
  }
  const rebinds = `http://rebinds.example.test:${inside.port}/h`;
  await report('resolves to a public address …', rebinds);
  const then = await report('… and to loopback the next time', rebinds);
  check(/not public/.test(then.reachable ?? ''), 'loopback was not refused');
  const hops = await report(
    'redirects to itself, and is elsewhere by then',
    `http://hops.example.test:${moving.port}/h`,
    moving,
  );
  check(/not public/.test(hops.reachable ?? ''), 'the hop was not refused');
  check(
    inside.requests + unlisted.requests === 0,
    'something inside was asked',
  );
  console.log(
    `\nRequests that reached what is not listed: ${
      inside.requests + unlisted.requests
    }\n`,
  );
  await backend.kill();
  for (const line of await killInTheMiddle(check)) {
    console.log(line);
  }
  return failed;
}
