// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Said, StoredFact } from './types';

/** Looks in a row that bad news needs, unless the configuration says otherwise. @internal */
export const BAD_NEWS_AFTER = 3;

/** Whether it is still to be believed. @internal */
export function isLiving(said: Said | undefined, now: number): said is Said {
  return said !== undefined && said.expiresAt > now;
}

/** What counted before a fact that is news; undefined when it said the same. @internal */
export function formerOf(
  { said, previous }: Pick<StoredFact, 'said' | 'previous'>,
  now: number,
): Said | undefined {
  return isLiving(previous, now) && previous.value !== said?.value
    ? previous
    : undefined;
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
  const { now, badNewsAfter } = options;
  if (!isLiving(fact.said, now)) {
    return undefined;
  }
  const isSettled = fact.said.seen >= badNewsAfter;
  const former = isSettled ? undefined : formerOf(fact, now);
  const words = ({ value, cannotTell, url }: Said) => [
    value ?? '',
    cannotTell ?? '',
    url ?? '',
  ];
  return JSON.stringify([
    fact.fact,
    ...words(fact.said),
    isSettled,
    ...(former ? words(former) : []),
  ]);
}
