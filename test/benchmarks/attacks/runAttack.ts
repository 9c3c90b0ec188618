// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import { Arena } from './Arena';
import type { Attack, DatabaseName } from './Attack';
import type { Portals } from './Portals';
import type { World } from './world/World';

const MB = 2 ** 20;
const LONGEST_STANDSTILL_MS = 250;
const MOST_GROWTH_MB = 200;

/** A line of the table. */
export interface Row {
  name: string;
  database: DatabaseName;
  outcome: string;
  standstill?: number;
  /** With the time in which others had the processor. */
  latest?: number;
  /** Resident memory more than before, after the case and at most, megabytes. */
  growth?: number;
  peak?: number;
  honest: string;
  seconds: number;
  failures: string[];
}

/** Lets one attack loose on a portal, and says what came of it. Never throws. */
export async function runAttack(
  attack: Attack,
  database: DatabaseName,
  { portals, world }: { portals: Portals; world: World },
): Promise<Row> {
  const began = performance.now();
  const row = { name: attack.name, database };
  const seconds = () => (performance.now() - began) / 1000;
  let arena: Arena;
  try {
    arena = await portals.arena(attack, database);
  } catch (error) {
    const failures = [`no portal: ${firstLine(error)}`];
    return { ...row, outcome: '', honest: '–', seconds: seconds(), failures };
  }
  const { victim } = arena;
  const over = new AbortController();
  let isClean = false;
  let honest = '–';
  try {
    await victim.ask({ put: world.honest.change() });
    await victim.beginCase();
    const { seconds: longest = 60 } = attack;
    const isOver = await Promise.race([
      attack.run(arena).then(() => true),
      sleep(longest * 1000, false, { signal: over.signal }).catch(() => false),
      ...(attack.isKilling ? [] : [victim.ended]),
    ]);
    arena.expect(isOver !== false, `not over after ${longest} s`);
    if (!arena.victim.end && !arena.isCollected) {
      await arena.sweep();
      await arena.round();
    }
    const { done, of } = await arena.honestDone();
    honest = `${done} of ${of}`;
    arena.expect(done === of, `honest services done: ${honest}`);
    isClean = isOver !== false && arena.failures.length === 0;
  } catch (error) {
    const what = firstLine(error);
    // That it does not run is said below.
    arena.expect(/does not run/.test(what), what);
  }
  over.abort();
  const died = arena.victim.end;
  arena.expect(!died, `the backend: ${died}`);
  const { standstill, latest, rssBefore, rssAfter, peak } =
    await arena.victim.endCase();
  const growth = rssBefore && rssAfter && (rssAfter - rssBefore) / MB;
  const most = rssBefore && peak ? (peak - rssBefore) / MB : undefined;
  arena.expect(
    (standstill ?? 0) <= LONGEST_STANDSTILL_MS,
    `stood still for ${standstill?.toFixed(0)} ms`,
  );
  arena.expect(
    Math.max(growth ?? 0, most ?? 0) <= MOST_GROWTH_MB,
    `memory grew by ${Math.max(growth ?? 0, most ?? 0).toFixed(0)} MB`,
  );
  // What has lost something is not attacked again.
  await portals.release(arena, { isClean: isClean && !died });
  return {
    ...row,
    outcome: arena.notes.join('; '),
    standstill,
    latest,
    growth,
    peak: most,
    honest,
    seconds: seconds(),
    failures: arena.failures,
  };
}

function firstLine(error: unknown): string {
  return String((error as Error)?.message ?? error)
    .split('\n')[0]
    .slice(0, 200);
}
