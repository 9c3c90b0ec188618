// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Fact, ObservedFact } from 'backstage-plugin-readiness-common';
import { isLiving, lastObserved } from './getFingerprint';
import type { ObservedValue, ServiceFact } from '../database/factTypes';

/**
 * A stored fact as it is evaluated. Each observation counts as often as the last collections together, so that values that
 * differ from collection to collection, all of them worse, count as worse. It has no time of expiry: the fingerprint
 * changes when it expires, and an evaluation that named the time would be due whenever the fact was only observed again.
 * @returns undefined when there is nothing to believe
 * @internal
 */
export function toFact(
  from: ServiceFact,
  options: { now: number; failureThreshold: number },
): ObservedFact | undefined {
  if (!isLiving(from.observed, options.now)) {
    return undefined;
  }
  const last = lastObserved(from, options);
  const least = last.isSettled ? options.failureThreshold : 0;
  const [fact, ...previous] = last.observed.map(observed =>
    factOf(from, {
      ...observed,
      consecutive: Math.max(observed.consecutive, least),
    }),
  );
  return { ...fact, ...(previous.length > 0 && { previous }) };
}

function factOf(from: ServiceFact, observed: ObservedValue): Fact {
  const { value, shown, cannotTell, url, observedAt, consecutive } = observed;
  return {
    name: from.fact,
    provider: from.fact.slice(0, from.fact.indexOf('.')),
    target: from.target,
    ...(value !== undefined && { value: JSON.parse(value) }),
    ...(shown !== undefined && { shown }),
    ...(cannotTell !== undefined && { cannotTell }),
    ...(url !== undefined && { url }),
    observedAt,
    consecutive,
  };
}
