// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Said, StoredFact } from './types';
import { CLOCK_SKEW_MS } from '../database/clockSkew';

/** Looks in a row that bad news needs, unless the configuration says otherwise. @internal */
export const BAD_NEWS_AFTER = 3;

/** Whether it is still to be believed. @internal */
export function isLiving(said: Said | undefined, now: number): said is Said {
  // What a clock that was ahead has noted was not observed yet.
  return (
    said !== undefined &&
    said.expiresAt > now &&
    said.observedAt <= now + CLOCK_SKEW_MS
  );
}

/**
 * What the last looks said, the latest first, each value once: as many looks as bad news needs, without what has expired.
 * `isSettled` tells whether there were that many.
 * @internal
 */
export function lastSaid(
  { said, previous = [] }: Pick<StoredFact, 'said' | 'previous'>,
  options: { now: number; badNewsAfter: number },
): { said: Said[]; isSettled: boolean } {
  const { now, badNewsAfter } = options;
  let looks = 0;
  const last = new Map<string | undefined, Said>();
  for (const one of said ? [said, ...previous] : previous) {
    if (looks < badNewsAfter && isLiving(one, now)) {
      looks += one.seen;
      if (!last.has(one.value)) {
        last.set(one.value, one);
      }
    }
  }
  return { said: [...last.values()], isSettled: looks >= badNewsAfter };
}

/**
 * What of a fact can change a verdict, as text: no times, and of the number of looks only whether they are enough.
 * Undefined when there is nothing to believe.
 * @internal
 */
export function sayingOf(
  fact: Pick<StoredFact, 'fact' | 'said' | 'previous'>,
  options: { now: number; badNewsAfter: number },
): string | undefined {
  if (!isLiving(fact.said, options.now)) {
    return undefined;
  }
  const { said, isSettled } = lastSaid(fact, options);
  return JSON.stringify([
    fact.fact,
    isSettled,
    ...said.flatMap(({ value, cannotTell, url }) => [
      value ?? '',
      cannotTell ?? '',
      url ?? '',
    ]),
  ]);
}
