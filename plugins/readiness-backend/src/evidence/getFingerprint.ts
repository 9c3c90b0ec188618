// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { sha256 } from '../catalog/projection';
import type { ObservedValue, StoredFact } from '../database/factTypes';
import { CLOCK_SKEW_MS } from '../database/clockSkew';

/** Whether an observation still counts. @internal */
export function isLiving(
  observed: ObservedValue | undefined,
  now: number,
): observed is ObservedValue {
  // What a clock that was ahead has noted was not observed yet.
  return (
    observed !== undefined &&
    observed.expiresAt > now &&
    observed.observedAt <= now + CLOCK_SKEW_MS
  );
}

/**
 * What the last collections observed, the latest first, each value once: as many collections as the failure threshold, without
 * what has expired.
 * `isSettled` tells whether there were that many.
 * @internal
 */
export function lastObserved(
  { observed, previous = [] }: Pick<StoredFact, 'observed' | 'previous'>,
  options: { now: number; failureThreshold: number },
): { observed: ObservedValue[]; isSettled: boolean } {
  const { now, failureThreshold } = options;
  let collections = 0;
  const last = new Map<string | undefined, ObservedValue>();
  for (const one of observed ? [observed, ...previous] : previous) {
    if (collections < failureThreshold && isLiving(one, now)) {
      collections += one.consecutive;
      if (!last.has(one.value)) {
        last.set(one.value, one);
      }
    }
  }
  return {
    observed: [...last.values()],
    isSettled: collections >= failureThreshold,
  };
}

/**
 * What of a fact can change a verdict, as text: no times, not what is only shown, and of the number of collections only whether they are enough.
 * Undefined when nothing counts.
 * @internal
 */
export function getFingerprint(
  fact: Pick<StoredFact, 'fact' | 'observed' | 'previous'>,
  options: { now: number; failureThreshold: number },
): string | undefined {
  if (!isLiving(fact.observed, options.now)) {
    return undefined;
  }
  const { observed, isSettled } = lastObserved(fact, options);
  return JSON.stringify([
    fact.fact,
    isSettled,
    ...observed.flatMap(({ value, cannotTell, url }) => [
      value ?? '',
      cannotTell ?? '',
      url ?? '',
    ]),
  ]);
}

/** The fingerprints of all facts of one entity as one hash; empty when there is nothing to believe. @internal */
export function getFactsFingerprint(
  facts: Pick<StoredFact, 'fact' | 'observed' | 'previous'>[],
  options: { now: number; failureThreshold: number },
): string {
  const fingerprints = facts.flatMap(
    fact => getFingerprint(fact, options) ?? [],
  );
  return fingerprints.length > 0 ? sha256(fingerprints.sort().join('\n')) : '';
}
