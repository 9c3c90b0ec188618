// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  canonicalJson,
  type Observation,
} from 'backstage-plugin-readiness-node/evidence';
import { isLiving, getFingerprint } from './getFingerprint';
import type {
  Collection,
  ObservedValue,
  StoredFact,
} from '../database/factTypes';

const NOT_NAMED = 'The last collection did not name it.';

/**
 * What is known of a target after a collection. An error keeps what was known, and without a service it is about all of
 * them; a fact that the collection no longer names is let go, see {@link letGo}. "Unchanged" holds for all that the last collection
 * named, also through errors: a state that came with one is not kept, see {@link nextState}.
 * @param known - the rows of the target
 * @returns the rows to write and to delete, and the refs of those whose change can change a verdict (empty for all
 * services)
 * @internal
 */
export function mergeFacts(
  known: StoredFact[],
  collect: Collection,
  options: { timeToLive: number; failureThreshold: number },
): { writes: StoredFact[]; deletes: StoredFact[]; changed: Set<string> } {
  const { outcome, at, target } = collect;
  const { timeToLive, failureThreshold } = options;
  const writes: StoredFact[] = [];
  const deletes: StoredFact[] = [];
  if (outcome.kind === 'unchanged') {
    const lastCollection = known.reduce(
      (latest, { collectedAt }) => Math.max(latest, collectedAt),
      Number.NEGATIVE_INFINITY,
    );
    for (const fact of known) {
      const { observed, error, ...row } = fact;
      if (observed && fact.collectedAt === lastCollection) {
        const again: ObservedValue = {
          ...observed,
          consecutive: observed.consecutive + 1,
          observedAt: at,
          expiresAt: at + timeToLive,
        };
        writes.push(
          settled(
            { ...row, observed: again, collectedAt: at },
            failureThreshold,
          ),
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
        collectedAt: at,
      };
      if (error === undefined) {
        const observed = observe(row, observation, collect);
        writes.push(settled(observed, failureThreshold));
      } else {
        const others = known.filter(
          one =>
            entityRef === '' &&
            one.fact === fact &&
            collect.entities.includes(one.entityRef) &&
            !spoken.has(keyOf(one)),
        );
        // A row of its own only where there is none to say it of.
        const all = before || others.length === 0 ? [row, ...others] : others;
        for (const one of all) {
          writes.push({ ...one, collectedAt: at, error });
        }
      }
    }
    if (outcome.isWhole) {
      const named = new Set(writes.map(keyOf));
      for (const fact of known.filter(one => !named.has(keyOf(one)))) {
        const left = letGo(fact, collect, options);
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
  const when = { now: at, failureThreshold };
  for (const fact of writes) {
    const old = before.get(keyOf(fact));
    // Whether the old one has expired since counts as a change as well: nobody may have noticed yet.
    const fingerprint =
      old && getFingerprint(old, { ...when, now: old.collectedAt });
    const left = old && getFingerprint(old, when);
    if (getFingerprint(fact, when) !== fingerprint || left !== fingerprint) {
      changed.add(fact.entityRef);
    }
  }
  for (const fact of deletes) {
    if (
      getFingerprint(fact, { ...when, now: fact.collectedAt }) !== undefined
    ) {
      changed.add(fact.entityRef);
    }
  }
  return { writes, deletes, changed };
}

/**
 * A fact that the last collection did not name, as it is kept; undefined when it is forgotten.
 *
 * @remarks
 * A provider that no longer names a fact cannot tell any longer. That is an observation as any other: where it makes things
 * worse it has to be made as often as other worse ones, as a collection may come back short; after that nothing is left to
 * keep.
 * What is about a service that has left the target is forgotten at once.
 */
function letGo(
  fact: StoredFact,
  collect: Collection,
  options: { timeToLive: number; failureThreshold: number },
): StoredFact | undefined {
  const isOfOthers =
    fact.entityRef !== '' && !collect.entities.includes(fact.entityRef);
  if (isOfOthers || !isLiving(fact.observed, collect.at)) {
    return undefined;
  }
  const left = settled(
    observe(
      fact,
      {
        fact: fact.fact,
        cannotTell: NOT_NAMED,
        observedAt: collect.at,
        expiresAt: collect.at + options.timeToLive,
      },
      collect,
    ),
    options.failureThreshold,
  );
  const isSettled =
    left.observed!.cannotTell === NOT_NAMED &&
    left.observed!.consecutive >= options.failureThreshold;
  return isSettled ? undefined : left;
}

function observe(
  before: StoredFact,
  observation: Observation,
  { at }: Collection,
): StoredFact {
  const { value, shown, cannotTell, url, observedAt, expiresAt } = observation;
  const now: ObservedValue = {
    ...(value === undefined ? { cannotTell } : { value: canonicalJson(value) }),
    ...(shown !== undefined && { shown }),
    ...(url !== undefined && { url }),
    observedAt,
    expiresAt: expiresAt!,
    consecutive: 1,
  };
  const { observed, previous = [], targetId, fact, entityRef } = before;
  const row = { targetId, fact, entityRef, collectedAt: at };
  if (observed && isSame(observed, now)) {
    return {
      ...row,
      observed: { ...now, consecutive: observed.consecutive + 1 },
      previous,
    };
  }
  return {
    ...row,
    observed: now,
    previous: observed ? [observed, ...previous] : [],
  };
}

/** Without what was observed before the last collections: as many as the failure threshold. */
function settled(fact: StoredFact, failureThreshold: number): StoredFact {
  const { previous = [], ...rest } = fact;
  let collections = fact.observed!.consecutive;
  const kept = previous.filter(({ consecutive }) => {
    const isAmongThem = collections < failureThreshold;
    collections += consecutive;
    return isAmongThem;
  });
  return kept.length > 0 ? { ...rest, previous: kept } : rest;
}

/** Texts and links may differ: not to be able to tell is the same observation whatever the reason. */
function isSame(one: ObservedValue, other: ObservedValue): boolean {
  return one.value === other.value;
}

function keyOf({ fact, entityRef = '' }: { fact: string; entityRef?: string }) {
  return `${fact} ${entityRef}`;
}
