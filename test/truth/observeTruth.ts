// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { checkCases } from './checking/checkCases';
import type { Result } from './checking/Result';
import { TruthPortal } from './TruthPortal';
import type { Lie, TruthCase } from './types';
import { nameOf } from './world/nameOf';
import { World } from './world/World';

/** A worse fact counts after three rounds; the fourth is for what changes or goes away, the fifth for what comes back. */
const ROUNDS = 5;
/** Between two rounds, in milliseconds: more than the interval of any provider. */
const LATER = 16 * 60 * 1000;

/** What came out, and how many lies had after each round. */
export interface Truth {
  results: Result[];
  controls: Result[];
  foundAfter: number[];
  /** What the API says of each service after the last round, by name. */
  details: Map<string, ServiceDetail>;
}

/**
 * Builds the world that the cases are about, lets a portal observe it in five rounds, and checks what it says. The controls
 * are cases with a wrong expectation: each has to be reported.
 */
export async function observeTruth(options: {
  lies: Lie[];
  honest: TruthCase[];
  controls: { lies: Lie[]; honest: TruthCase[] };
}): Promise<Truth> {
  const { controls, ...cases } = options;
  const all = [cases, controls].flatMap(({ lies, honest }) => [
    ...lies,
    ...honest,
  ]);
  const names = all.map(({ name }) => nameOf(name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) {
    throw new Error(`Two cases are called ${twice}; give each its own name`);
  }
  const now = Date.now();
  const world = await World.start(all, now);
  try {
    const portal = await TruthPortal.start(world, now);
    try {
      await portal.load(names);
      const foundAfter: number[] = [];
      const wrong = new Map<string, Result>();
      const found = new Set<string>();
      const details = new Map<string, ServiceDetail>();
      const detailOf = ({ name }: TruthCase) => details.get(nameOf(name))!;
      for (let round = 0; round < ROUNDS; round++) {
        world.enter(round);
        await portal.observe(LATER);
        for (const name of names) {
          details.set(name, await portal.detail(name));
        }
        const checked = checkCases(cases, detailOf);
        const isFound = ({ kind, isRight }: Result) =>
          kind === 'lie' && isRight;
        foundAfter.push(checked.filter(isFound).length);
        for (const one of checked) {
          const { name } = one;
          const mustBeRight = one.kind === 'honest' || found.has(name);
          if (mustBeRight && !one.isRight && !wrong.has(name)) {
            const why = [`in round ${round + 1}`, ...one.why];
            wrong.set(name, { ...one, why });
          }
          if (isFound(one)) {
            found.add(name);
          }
        }
      }
      return {
        // Nobody honest may ever have been accused, and no lie that was found believed again, not even for a while.
        results: checkCases(cases, detailOf).map(
          one => wrong.get(one.name) ?? one,
        ),
        controls: checkCases(controls, detailOf),
        foundAfter,
        details,
      };
    } finally {
      await portal.stop();
    }
  } finally {
    await world.stop();
  }
}
