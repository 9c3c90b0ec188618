// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  canonicalJson,
  type Observation,
} from 'backstage-plugin-readiness-node';
import { sayingOf } from './sayingOf';
import type { Look, Said, StoredFact } from './types';

/**
 * What is known of a target after a look at it. An error keeps what was known; a fact that the look does not name stays
 * until it expires.
 * @param known - the rows of the target
 * @returns the rows to write, and the refs of those whose change can change a verdict (empty for all services)
 * @internal
 */
export function mergeFacts(
  known: StoredFact[],
  look: Look,
  options: { timeToLive: number; badNewsAfter: number },
): { writes: StoredFact[]; changed: Set<string> } {
  const { outcome, at, target } = look;
  const { timeToLive, badNewsAfter } = options;
  const writes: StoredFact[] = [];
  if (outcome.kind === 'unchanged') {
    const lastLook = Math.max(...known.map(({ lookedAt }) => lookedAt));
    for (const fact of known) {
      if (fact.said && fact.lookedAt === lastLook && !fact.error) {
        const said = {
          ...fact.said,
          seen: fact.said.seen + 1,
          observedAt: at,
          expiresAt: at + timeToLive,
        };
        writes.push(settled({ ...fact, said, lookedAt: at }, badNewsAfter));
      }
    }
  } else if (outcome.kind === 'observed') {
    const byKey = new Map(known.map(fact => [keyOf(fact), fact]));
    for (const observation of outcome.observations) {
      const { fact, entityRef = '', error } = observation;
      const before: StoredFact = byKey.get(keyOf({ fact, entityRef })) ?? {
        targetId: target.targetId,
        fact,
        entityRef,
        lookedAt: at,
      };
      writes.push(
        error === undefined
          ? settled(
              observe(before, observation, look, badNewsAfter),
              badNewsAfter,
            )
          : { ...before, lookedAt: at, error },
      );
    }
  }

  const before = new Map(known.map(fact => [keyOf(fact), fact]));
  const changed = new Set<string>();
  const when = { now: at, badNewsAfter };
  for (const fact of writes) {
    const old = before.get(keyOf(fact));
    // Whether the old one has expired since is news as well: nobody may have noticed yet.
    const saying = old && sayingOf(old, { ...when, now: old.lookedAt });
    const left = old && sayingOf(old, when);
    if (sayingOf(fact, when) !== saying || left !== saying) {
      changed.add(fact.entityRef);
    }
  }
  return { writes, changed };
}

function observe(
  before: StoredFact,
  observation: Observation,
  { at }: Look,
  badNewsAfter: number,
): StoredFact {
  const { value, cannotTell, url, observedAt, expiresAt } = observation;
  const now: Said = {
    ...(value === undefined ? { cannotTell } : { value: canonicalJson(value) }),
    ...(url !== undefined && { url }),
    observedAt,
    expiresAt: expiresAt!,
    seen: 1,
  };
  const { said, previous, targetId, fact, entityRef } = before;
  const row = { targetId, fact, entityRef, lookedAt: at };
  if (said && isSame(said, now)) {
    return { ...row, said: { ...now, seen: said.seen + 1 }, previous };
  }
  // What was seen often enough is what counts until the news is, too.
  const counted = said && said.seen >= badNewsAfter ? said : previous;
  return {
    ...row,
    said: now,
    ...(counted && !isSame(counted, now) && { previous: counted }),
  };
}

function settled(fact: StoredFact, badNewsAfter: number): StoredFact {
  const { previous, ...rest } = fact;
  return previous && fact.said!.seen < badNewsAfter ? fact : rest;
}

/** Words and links may differ: not to be able to tell is the same news whatever the reason. */
function isSame(one: Said, other: Said): boolean {
  return one.value === other.value;
}

function keyOf({ fact, entityRef }: { fact: string; entityRef: string }) {
  return `${fact} ${entityRef}`;
}
