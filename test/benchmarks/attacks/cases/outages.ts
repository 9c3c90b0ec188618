// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import type { Entity } from '@backstage/catalog-model';
import knexFactory from 'knex';
import { type Arena, pathOf, ROUND, SWEEP } from '../Arena';
import type { Attack } from '../Attack';
import { plainService } from '../world/Honest';
import { TcpProxy } from '../world/TcpProxy';

const FLEET = 60;
const MOST_EDITS = 80;
const BETWEEN_EDITS_MS = 150;
const PATIENCE_MS = 45_000;
const OUTAGE_MS = 8_000;

/** Services that say how much they are used, beside the honest ones. */
const NUMBERS = Array.from({ length: 10 * FLEET }, (_, index) => 300 + index)
  .filter(index => index % 3 === 0 && index % 5 !== 0)
  .slice(0, FLEET);

const usageOf = (edit: number) => `${100 + edit} requests/s`;

async function usageTold(arena: Arena, index: number) {
  const detail = await arena.detail(`component:default/service-${index}`);
  const check = detail?.checks.find(one => one.check === 'initial-usage');
  return check?.answer?.text;
}

async function stale(arena: Arena, edits: number[]): Promise<number> {
  let count = 0;
  for (const [position, index] of NUMBERS.entries()) {
    const told = await usageTold(arena, index);
    count += told === usageOf(edits[position]) ? 0 : 1;
  }
  return count;
}

async function untilFresh(arena: Arena, edits: number[]) {
  const began = performance.now();
  let left = await stale(arena, edits);
  while (left > 0 && performance.now() - began < PATIENCE_MS) {
    await sleep(500);
    left = await stale(arena, edits);
  }
  return { left, seconds: (performance.now() - began) / 1000 };
}

/** Tells whether a sweep runs or has begun within some time, by what Backstage's scheduler keeps. */
async function watchSweeps(connection: string) {
  const knex = knexFactory({ client: 'pg', connection });
  const isRunning = async () => {
    const tasks = await knex('backstage_backend_tasks__tasks')
      .where('id', 'like', '%readiness-sweep')
      .whereNotNull('current_run_ticket')
      .catch(() => []);
    return tasks.length > 0;
  };
  return async (milliseconds: number) => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      if (await isRunning()) {
        await knex.destroy();
        return true;
      }
      await sleep(5);
    }
    return false;
  };
}

async function killReplicas(arena: Arena): Promise<void> {
  const edits = NUMBERS.map(() => 0);
  const fleet = () =>
    NUMBERS.map((index, at) => plainService(index, edits[at]));
  const honest = arena.world.honest.change();
  const start = () =>
    Promise.all(
      [0, 1].map(() =>
        arena.startVictim({
          entities: [...honest, ...fleet()],
          isScheduled: true,
        }),
      ),
    );
  await arena.victim.kill('another takes its place');
  const first = await start();
  [arena.victim] = first;
  const isSweeping = await watchSweeps(arena.databaseUrl);
  // Until the first sweep has begun: whoever dies in it cannot say that it is over.
  for (let turn = 1; turn <= MOST_EDITS; turn++) {
    const changed: Entity[] = [];
    for (let at = turn % 3; at < FLEET; at += 3) {
      edits[at] = turn;
      changed.push(plainService(NUMBERS[at], turn));
    }
    // Both have the same catalog; the change is seen by one.
    const [teller, other] = turn % 2 ? first : [...first].reverse();
    await other.ask({ put: changed });
    await teller.ask({ put: changed, isAnnounced: true });
    if (await isSweeping(BETWEEN_EDITS_MS)) {
      arena.note(`killed in a sweep, after ${turn} edits`);
      break;
    }
  }
  await Promise.all(first.map(victim => victim.kill('killed by the case')));
  const second = await start();
  [arena.victim] = second;
  const atStart = await stale(arena, edits);
  const { left, seconds } = await untilFresh(arena, edits);
  arena.note(
    `${atStart} of ${FLEET} stale at the start, ${left} after ${seconds.toFixed(
      0,
    )} s`,
  );
  arena.expect(left === 0, `${left} of ${FLEET} services stay stale`);
  for (const [at, index] of NUMBERS.entries()) {
    const told = (await usageTold(arena, index)) ?? usageOf(edits[at]);
    await arena.expectWholeHistory(`component:default/service-${index}`, told);
  }
  await Promise.all(second.map(victim => victim.kill('killed by the case')));
  arena.victim = await arena.startVictim({
    entities: [...arena.world.honest.change(), ...fleet()],
  });
  await arena.victim.beginCase();
}

async function takeDatabaseAway(arena: Arena): Promise<void> {
  const url = new URL(arena.databaseUrl);
  const proxy = await TcpProxy.start(Number(url.port), url.hostname);
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  await arena.victim.kill('another takes its place');
  const { honest } = arena.world;
  arena.victim = await arena.startVictim({
    entities: honest.change(),
    database: url.toString(),
  });
  try {
    await arena.sweep();
    await arena.round();
    await arena.victim.beginCase();
    const path = pathOf(honest.refs[0]);
    const back = sleep(OUTAGE_MS).then(() => proxy.open());
    proxy.close();
    const statuses = new Set<number>();
    const working = Promise.all([
      arena.victim.ask({ run: [SWEEP, ...ROUND] }),
      ...Array.from({ length: 10 }, async (_, turn) => {
        await sleep(turn * 500);
        const entities = honest.change();
        await arena.victim.ask({ put: entities, isAnnounced: true });
        const { status } = await arena.request(path, {
          isFailureAllowed: true,
          patience: 15,
        });
        statuses.add(status);
      }),
    ]);
    await Promise.all([back, working]);
    arena.note(`answers meanwhile: ${[...statuses].join(', ')}`);
    arena.expect(!arena.victim.end, 'it did not outlive the outage');
    arena.isCollected = false;
    await arena.sweep();
    await arena.round();
    const { done, of } = await arena.honestDone();
    arena.expect(done === of, `${of - done} services lost`);
  } finally {
    await arena.victim.kill('another takes its place');
    await proxy.stop();
    arena.victim = await arena.startVictim({ later: arena.later });
    await arena.victim.beginCase();
    arena.isCollected = false;
  }
}

export const outageAttacks: Attack[] = [
  {
    name: 'kill-replicas',
    what: 'T2: two replicas on one PostgreSQL are killed while services are edited',
    databases: ['postgres'],
    own: {},
    isKilling: true,
    seconds: 160,
    run: killReplicas,
  },
  {
    name: 'postgres-away',
    what: 'PostgreSQL is away for 8 seconds while services are edited and collected',
    databases: ['postgres'],
    own: {},
    isKilling: true,
    seconds: 100,
    run: takeDatabaseAway,
  },
];
