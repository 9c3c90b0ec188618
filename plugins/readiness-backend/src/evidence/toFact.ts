// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Fact } from 'backstage-plugin-readiness-common';
import { formerOf, isLiving } from './sayingOf';
import type { Said, ServiceFact } from './types';

/** A fact as the engine takes it, and what counted before while that is news. @internal */
export interface JudgedFact {
  fact: Fact;
  previous?: Fact;
}

/**
 * What is to be believed of a fact now. It has no time of expiry: the hash of what is judged changes when it expires, and
 * an evaluation that named the time would be due whenever the fact has only been seen again.
 * @internal
 */
export function toFact(
  from: ServiceFact,
  options: { now: number; badNewsAfter: number },
): JudgedFact | undefined {
  const { said } = from;
  if (!isLiving(said, options.now)) {
    return undefined;
  }
  const isNews = said.seen < options.badNewsAfter;
  const former = isNews ? formerOf(from, options.now) : undefined;
  return {
    fact: factOf(from, said),
    ...(former && { previous: factOf(from, former) }),
  };
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
