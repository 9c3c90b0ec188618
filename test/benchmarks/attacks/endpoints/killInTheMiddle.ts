// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess } from '../../evidence/startProcess';
import { healthy, startTarget } from './hostileTargets';
import type { Order, Outcome } from './victimProcess';

const SERVICES = 150;
const MINUTES = 60_000;

/** Kills a backend in the middle of a round and starts it again on its database; gives what happened, in lines. */
export async function killInTheMiddle(
  check: (isSo: boolean, what: string) => void,
): Promise<string[]> {
  const targets = await Promise.all(
    Array.from({ length: SERVICES }, () =>
      startTarget(async (request, response) => {
        await sleep(60);
        healthy(request, response);
      }),
    ),
  );
  const requests = () =>
    targets.reduce((sum, target) => sum + target.requests, 0);
  const endpoints = Object.fromEntries(
    targets.map(({ port }, index) => [index, `http://127.0.0.1:${port}/h`]),
  );
  const database = `sqlite:${join(
    mkdtempSync(join(tmpdir(), 'readiness-')),
    'portal.db',
  )}`;
  const start = async () => {
    const backend = startProcess(resolve(__dirname, 'victimProcess.ts'));
    const ask = (order: Order) => backend.ask<Outcome>(order);
    const allow = [
      {
        host: '127.0.0.1',
        ports: targets.map(({ port }) => port),
        cidr: ['127.0.0.1/32'],
      },
    ];
    await ask({
      start: { database, health: { allow, jitter: { milliseconds: 0 } } },
    });
    return { ...backend, order: ask };
  };
  const collectedSince = ({ given }: Outcome, since: number) =>
    Object.values(given).filter(({ lastAt }) => lastAt >= since).length;

  const first = await start();
  const whole = await first.order({ endpoints, round: { later: 0 } });
  const before = requests();
  const second = first.order({ round: { later: 16 * MINUTES } });
  second.catch(() => {});
  while (requests() < before + SERVICES - 20) {
    await sleep(5);
  }
  const since = Date.now() + 15 * MINUTES;
  await first.kill();
  const atKill = requests() - before;

  const again = await start();
  const next = await again.order({ endpoints, round: { later: 16 * MINUTES } });
  const soon = collectedSince(next, since);
  const last = await again.order({ round: { later: 6 * MINUTES } });
  const all = collectedSince(last, since);
  await again.kill();
  check(next.facts === whole.facts, 'facts were lost');
  check(all === SERVICES, 'a target is left out for ever');
  check(last.leases === 0, 'a lease is left');
  return [
    '| a backend that is killed in the middle of a round | |',
    '| --- | ---: |',
    `| targets | ${SERVICES} |`,
    `| asked when it was killed (SIGKILL) | ${atKill} |`,
    `| facts before, and after it was started again | ${whole.facts}, ${next.facts} |`,
    `| targets collected in the round after the start | ${soon} |`,
    `| leases of the dead backend that were still waited for | ${next.leases} |`,
    `| targets collected six minutes later | ${all} |`,
    `| leases left | ${last.leases} |`,
    `| GETs of one target by the dead backend and the next together, at most | ${
      Math.max(...targets.map(one => one.requests)) - 1
    } |`,
  ];
}
