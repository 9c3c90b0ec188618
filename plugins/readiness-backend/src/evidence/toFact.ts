// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Fact } from 'backstage-plugin-readiness-common';
import { isLiving, lastObserved } from './getFingerprint';
import type { ObservedValue, ServiceFact } from '../database/factTypes';

/** A fact as the engine takes it, and what else the last looks said of it, the latest first. @internal */
export interface EvaluatedFact {
  fact: Fact;
  previous?: Fact[];
}

/**
 * What is to be believed of a fact now. Each counts as seen as often as the looks together, so that values that differ from
 * look to look, all of them bad, count as bad news. It has no time of expiry: the hash of what is judged changes when it expires, and
 * an evaluation that named the time would be due whenever the fact has only been seen again.
 * @internal
 */
export function toFact(
  from: ServiceFact,
  options: { now: number; failureThreshold: number },
): EvaluatedFact | undefined {
  if (!isLiving(from.observed, options.now)) {
    return undefined;
  }
  const last = lastObserved(from, options);
  const least = last.isSettled ? options.failureThreshold : 0;
  const [fact, ...previous] = last.observed.map(observed =>
    factOf(from, { ...observed, seen: Math.max(observed.seen, least) }),
  );
  return { fact, ...(previous.length > 0 && { previous }) };
}

function factOf(from: ServiceFact, observed: ObservedValue): Fact {
  const { value, cannotTell, url, observedAt, seen } = observed;
  return {
    name: from.fact,
    provider: from.fact.slice(0, from.fact.indexOf('.')),
    target: from.target,
    ...(value !== undefined && { value: JSON.parse(value) }),
    ...(cannotTell !== undefined && { cannotTell }),
    ...(url !== undefined && { url }),
    observedAt,
    seen,
  };
}
