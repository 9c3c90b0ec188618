// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../probing/types';
import type { CollectionState } from './CollectionState';

/** In milliseconds of work. @internal */
export const CHEAP = 100;
/** @internal */
export const EXPENSIVE = 300;

/** Looks that are compared: those of an hour. */
const LOOKS = 4;

/** How fast an answer was, in words: the very milliseconds differ each time. @internal */
export function speedOf(milliseconds: number): string {
  if (milliseconds < CHEAP) {
    return `under ${CHEAP} ms`;
  }
  return milliseconds < EXPENSIVE
    ? `under ${EXPENSIVE} ms`
    : `${EXPENSIVE} ms or more`;
}

/** Whether it makes a difference that some of the time may be this process's own. @internal */
export function isBlurred({
  milliseconds,
  ownDelay = 0,
}: ProbeAnswer): boolean {
  return (
    speedOf(milliseconds) !== speedOf(Math.max(0, milliseconds - ownDelay))
  );
}

/**
 * How long the last answers took, this one included if it can be told. The shortest of them is what a call costs: whatever
 * else goes on, in the network, on the machine or here, only ever adds to it.
 * @internal
 */
export function lastTimes(
  answer: ProbeAnswer,
  { took = [] }: CollectionState,
): number[] {
  const own = isBlurred(answer) ? [] : [Math.round(answer.milliseconds)];
  return [...took, ...own].slice(-LOOKS);
}
