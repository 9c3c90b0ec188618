// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Arena } from '../Arena';
import type { Attack } from '../Attack';
import { plainService, refOf } from '../world/Honest';

/** Services of the landscape of which nothing is observed: there only the clock changes. */
const PLAIN = Array.from({ length: 12 }, (_, index) => 501 + index);

const plainServices = () => PLAIN.map(index => plainService(index));

const DAYS = 24 * 60 * 60_000;
const AHEAD = 400 * DAYS;

function refsOf(arena: Arena): string[] {
  return [...arena.world.honest.refs, ...plainServices().map(refOf)];
}

/** What the portal says of services, without times. */
async function verdicts(arena: Arena): Promise<string[]> {
  const given: string[] = [];
  for (const ref of refsOf(arena)) {
    const detail = await arena.detail(ref);
    const checks = detail?.checks.map(({ check, status }) => [check, status]);
    given.push(JSON.stringify([ref, detail?.verdict, checks]));
  }
  return given;
}

async function aheadAndBack(
  arena: Arena,
  then: (arena: Arena) => Promise<unknown>,
): Promise<void> {
  const { later } = arena;
  await arena.put(...plainServices());
  await arena.sweep();
  const before = await verdicts(arena);
  await arena.setClock(later + AHEAD);
  await then(arena);
  const ahead = await verdicts(arena);
  await arena.setClock(later);
  await arena.sweep();
  const after = await verdicts(arena);
  const differing = (others: string[]) =>
    others.filter((one, index) => one !== before[index]).length;
  arena.note(`${differing(ahead)} verdicts of the future`);
  arena.expect(differing(ahead) > 0, 'nothing was evaluated ahead');
  const stuck = differing(after);
  arena.expect(stuck === 0, `${stuck} verdicts of the future stay`);
  for (const ref of refsOf(arena)) {
    const { evaluatedAt } = (await arena.detail(ref)) ?? { evaluatedAt: '' };
    const isPast = Date.parse(evaluatedAt) <= Date.now() + arena.later + 1_000;
    arena.expect(isPast, 'evaluated in the future');
  }
}

/** Clocks that go ahead, and come back. */
export const clockAttacks: Attack[] = [
  {
    name: 'clock-ahead',
    what: 'T1: a sweep with the clock 400 days ahead, then back',
    own: {},
    run: arena => aheadAndBack(arena, () => arena.sweep()),
  },
  {
    name: 'clock-ahead-collecting',
    what: 'T1: a sweep and a round of collecting with the clock 400 days ahead, then back',
    own: {},
    async run(arena) {
      const { later } = arena;
      await aheadAndBack(arena, async () => {
        await arena.sweep();
        await arena.round();
      });
      await arena.setClock(later);
      // The next round has to collect everything again.
      await arena.victim.ask({ put: arena.world.honest.change() });
      await arena.sweep();
      await arena.round();
    },
  },
];
