// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  canonicalJson,
  type Observation,
} from 'backstage-plugin-readiness-node';
import { isLiving, sayingOf } from './sayingOf';
import type { Look, Said, StoredFact } from './types';

const NOT_NAMED = 'The last look did not speak of it.';

/**
 * What is known of a target after a look at it. An error keeps what was known, and without a service it is about all of
 * them; a fact that the look no longer names is let go, see {@link letGo}. "Unchanged" holds for all that the last look
 * named, also through errors: a state that came with one is not kept, see {@link nextState}.
 * @param known - the rows of the target
 * @returns the rows to write and to delete, and the refs of those whose change can change a verdict (empty for all
 * services)
 * @internal
 */
export function mergeFacts(
  known: StoredFact[],
  look: Look,
  options: { timeToLive: number; badNewsAfter: number },
): { writes: StoredFact[]; deletes: StoredFact[]; changed: Set<string> } {
  const { outcome, at, target } = look;
  const { timeToLive, badNewsAfter } = options;
  const writes: StoredFact[] = [];
  const deletes: StoredFact[] = [];
  if (outcome.kind === 'unchanged') {
    const lastLook = known.reduce(
      (latest, { lookedAt }) => Math.max(latest, lookedAt),
      Number.NEGATIVE_INFINITY,
    );
    for (const fact of known) {
      const { said, error, ...row } = fact;
      if (said && fact.lookedAt === lastLook) {
        const again: Said = {
          ...said,
          seen: said.seen + 1,
          observedAt: at,
          expiresAt: at + timeToLive,
        };
        writes.push(
          settled({ ...row, said: again, lookedAt: at }, badNewsAfter),
        );
      }
    }
  } else if (outcome.kind === 'observed') {
    const byKey = new Map(known.map(fact => [keyOf(fact), fact]));
    const spoken = new Set(outcome.observations.map(keyOf));
    for (const observation of outcome.observations) {
      const { fact, entityRef = '', error } = observation;
      const before = byKey.get(keyOf(observation));
      const row: StoredFact = before ?? {
        targetId: target.targetId,
        fact,
        entityRef,
        lookedAt: at,
      };
      if (error === undefined) {
        const observed = observe(row, observation, look);
        writes.push(settled(observed, badNewsAfter));
      } else {
        const others = known.filter(
          one =>
            entityRef === '' &&
            one.fact === fact &&
            look.subjects.includes(one.entityRef) &&
            !spoken.has(keyOf(one)),
        );
        // A row of its own only where there is none to say it of.
        const all = before || others.length === 0 ? [row, ...others] : others;
        for (const one of all) {
          writes.push({ ...one, lookedAt: at, error });
        }
      }
    }
    if (outcome.isWhole) {
      const named = new Set(writes.map(keyOf));
      for (const fact of known.filter(one => !named.has(keyOf(one)))) {
        const left = letGo(fact, look, options);
        if (left) {
          writes.push(left);
        } else {
          deletes.push(fact);
        }
      }
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
  for (const fact of deletes) {
    if (sayingOf(fact, { ...when, now: fact.lookedAt }) !== undefined) {
      changed.add(fact.entityRef);
    }
  }
  return { writes, deletes, changed };
}

/**
 * A fact that the last look did not name, as it is kept; undefined when it is forgotten.
 *
 * @remarks
 * A provider that says nothing more of a fact cannot tell any longer. That is news as any other: where it makes things
 * worse it has to be seen as often as other bad news, as a look may come back short; after that nothing is left to keep.
 * What is about a service that has left the target is forgotten at once.
 */
function letGo(
  fact: StoredFact,
  look: Look,
  options: { timeToLive: number; badNewsAfter: number },
): StoredFact | undefined {
  const isOfOthers =
    fact.entityRef !== '' && !look.subjects.includes(fact.entityRef);
  if (isOfOthers || !isLiving(fact.said, look.at)) {
    return undefined;
  }
  const left = settled(
    observe(
      fact,
      {
        fact: fact.fact,
        cannotTell: NOT_NAMED,
        observedAt: look.at,
        expiresAt: look.at + options.timeToLive,
      },
      look,
    ),
    options.badNewsAfter,
  );
  const isSettled =
    left.said!.cannotTell === NOT_NAMED &&
    left.said!.seen >= options.badNewsAfter;
  return isSettled ? undefined : left;
}

function observe(
  before: StoredFact,
  observation: Observation,
  { at }: Look,
): StoredFact {
  const { value, cannotTell, url, observedAt, expiresAt } = observation;
  const now: Said = {
    ...(value === undefined ? { cannotTell } : { value: canonicalJson(value) }),
    ...(url !== undefined && { url }),
    observedAt,
    expiresAt: expiresAt!,
    seen: 1,
  };
  const { said, previous = [], targetId, fact, entityRef } = before;
  const row = { targetId, fact, entityRef, lookedAt: at };
  if (said && isSame(said, now)) {
    return { ...row, said: { ...now, seen: said.seen + 1 }, previous };
  }
  return { ...row, said: now, previous: said ? [said, ...previous] : [] };
}

/** Without what was said before the last looks: as many as bad news needs. */
function settled(fact: StoredFact, badNewsAfter: number): StoredFact {
  const { previous = [], ...rest } = fact;
  let looks = fact.said!.seen;
  const kept = previous.filter(({ seen }) => {
    const isAmongThem = looks < badNewsAfter;
    looks += seen;
    return isAmongThem;
  });
  return kept.length > 0 ? { ...rest, previous: kept } : rest;
}

/** Words and links may differ: not to be able to tell is the same news whatever the reason. */
function isSame(one: Said, other: Said): boolean {
  return one.value === other.value;
}

function keyOf({ fact, entityRef = '' }: { fact: string; entityRef?: string }) {
  return `${fact} ${entityRef}`;
}
