// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Fact } from 'backstage-plugin-readiness-common';
import { isLiving, lastSaid } from './sayingOf';
import type { Said, ServiceFact } from './types';

/** A fact as the engine takes it, and what else the last looks said of it, the latest first. @internal */
export interface JudgedFact {
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
  options: { now: number; badNewsAfter: number },
): JudgedFact | undefined {
  if (!isLiving(from.said, options.now)) {
    return undefined;
  }
  const last = lastSaid(from, options);
  const least = last.isSettled ? options.badNewsAfter : 0;
  const [fact, ...previous] = last.said.map(said =>
    factOf(from, { ...said, seen: Math.max(said.seen, least) }),
  );
  return { fact, ...(previous.length > 0 && { previous }) };
}

function factOf(from: ServiceFact, said: Said): Fact {
  const { value, cannotTell, url, observedAt, seen } = said;
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
