// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import { type Arena, pathOf } from '../Arena';
import type { Attack } from '../Attack';
import { childrenOf, isRunning } from '../victim/processes';
import { component } from '../world/World';

const MINUTES = 60_000;
const DEATHS = 3;
/** So far apart the clock is moved, until the deadly target is asked again; and after so many it waits long enough. */
const STEP_MS = 2 * MINUTES;
const MOST_STEPS = 60;

/** Of a step: the honest ones that are due are done long before. */
async function until(isSo: () => boolean, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience && !isSo(); waited += 10) {
    await sleep(10);
  }
  return isSo();
}

/** How long it takes, by the clock of the portal, until a repository is asked for again; undefined: longer than two hours. */
async function waitedFor(
  arena: Arena,
  asked: () => number,
): Promise<number | undefined> {
  const began = arena.later;
  const before = asked();
  for (let step = 0; step <= MOST_STEPS; step++) {
    let isOver = false;
    arena.victim
      .ask({ run: ['readiness-evidence-repository'] })
      .catch(() => {})
      .finally(() => {
        isOver = true;
      });
    await until(() => isOver || asked() > before, 20_000);
    if (asked() > before) {
      return arena.later - began;
    }
    await arena.setClock(arena.later + STEP_MS);
  }
  return undefined;
}

async function killWhileCollecting(arena: Arena): Promise<void> {
  const { world } = arena;
  const hangs = () => {};
  const at = world.putRemote('deadly', { send: hangs });
  const deadly = component('deadly', at);
  const asked = () => world.host.repositories.get('shop/deadly')!.asked;
  await arena.put(deadly);
  await arena.sweep();
  const waits: number[] = [];
  let left = 0;
  for (let death = 0; death < DEATHS; death++) {
    const waited = await waitedFor(arena, asked);
    if (waited === undefined) {
      break;
    }
    if (death > 0) {
      waits.push(waited / MINUTES);
    }
    const children = childrenOf(arena.victim.pid);
    await arena.victim.kill('killed by the case');
    await until(() => !children.some(isRunning), 5_000);
    left += children.filter(isRunning).length;
    arena.victim = await arena.startVictim({
      entities: [...world.honest.change(), deadly],
      later: arena.later,
    });
  }
  await arena.victim.beginCase();
  const shown = waits.map(wait => wait.toFixed(0)).join(', ');
  arena.note(`asked again after ${shown || 'more than 120'} minutes`);
  const isGrowing =
    waits.length < DEATHS - 1 ||
    waits[1] > 1.3 * Math.max(waits[0], STEP_MS / MINUTES);
  arena.expect(isGrowing, 'it does not wait longer each time');
  arena.expect(left === 0, `${left} processes of the dead backend live on`);
  const { body } = await arena.request('/problems');
  arena.expect(body.includes('deadly'), 'the problems do not name it');
}

/** Has one repository collected, and does something to whoever reads it. */
async function readerIs(
  arena: Arena,
  signal: 'SIGKILL' | 'SIGSTOP',
): Promise<void> {
  const name = `reader-${signal.toLowerCase()}`;
  const at = arena.world.putRemote(name, {
    entries: () =>
      Array.from({ length: 60 }, (_, index) => ({
        path: `manifests/deployment${index}.yaml`,
        content: `kind: Deployment\nitems:\n${'- { a: b, c: [d, e] }\n'.repeat(
          10_000,
        )}`,
      })),
  });
  await arena.put(component(name, at));
  await arena.sweep();
  const path = pathOf(`component:default/${name}`);
  const hit = new Set<number>();
  let isOver = false;
  const collected = arena
    .request(`${path}/evidence`, { method: 'POST', patience: 90 })
    .finally(() => {
      isOver = true;
    });
  const began = performance.now();
  while (!isOver && performance.now() - began < 20_000) {
    for (const pid of childrenOf(arena.victim.pid)) {
      if (!hit.has(pid)) {
        await sleep(50);
        hit.add(pid);
        if (isRunning(pid)) {
          process.kill(pid, signal);
        }
      }
    }
    await sleep(10);
  }
  const { milliseconds } = await collected;
  arena.note(
    `${hit.size} readers hit, over after ${(milliseconds / 1000).toFixed(1)} s`,
  );
  arena.expect(hit.size > 0, 'there is no reader process: the backend reads');
  const stopped = [...hit].filter(isRunning);
  stopped.forEach(pid => process.kill(pid, 'SIGKILL'));
  arena.expect(stopped.length === 0, `${stopped.length} readers hang on`);
  const collect = (await arena.detail(`component:default/${name}`))?.evidence;
  const told = collect?.find(one => one.provider === 'repository');
  const why =
    told?.error ?? told?.facts.find(one => one.cannotTell)?.cannotTell;
  arena.note(String(why ?? 'read').slice(0, 80));
  if (hit.size > 0) {
    const { body } = await arena.request('/problems');
    arena.expect(body.includes(name), 'the problems do not name it');
  }
  await arena.setClock(arena.later + 16 * MINUTES);
  await arena.round();
}

export const killAttacks: Attack[] = [
  {
    name: 'kill-while-collecting',
    what: 'H1: the backend is killed three times while it collects one and the same repository',
    own: { isFile: true },
    isKilling: true,
    seconds: 100,
    run: killWhileCollecting,
  },
  {
    name: 'kill-reader',
    what: 'the process that reads a repository is killed',
    run: arena => readerIs(arena, 'SIGKILL'),
  },
  {
    name: 'stop-reader',
    what: 'the process that reads a repository does not go on, as in an endless loop',
    seconds: 160,
    run: arena => readerIs(arena, 'SIGSTOP'),
  },
];
