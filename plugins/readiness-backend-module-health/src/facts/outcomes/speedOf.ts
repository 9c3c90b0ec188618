// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../../client/probing/types';
import type { CollectionState } from './CollectionState';

/** In milliseconds of work. @internal */
export const CHEAP = 100;
/** @internal */
export const EXPENSIVE = 300;

/** Collections that are compared: those of an hour. */
const LOOKS = 4;

/** The speed of a response in words: the exact milliseconds differ each time. @internal */
export function speedOf(milliseconds: number): string {
  if (milliseconds < CHEAP) {
    return `under ${CHEAP} ms`;
  }
  return milliseconds < EXPENSIVE
    ? `under ${EXPENSIVE} ms`
    : `${EXPENSIVE} ms or more`;
}

/** Whether the result depends on the part of the time that may be this process's own. @internal */
export function isBlurred({
  milliseconds,
  ownDelay = 0,
}: ProbeAnswer): boolean {
  return (
    speedOf(milliseconds) !== speedOf(Math.max(0, milliseconds - ownDelay))
  );
}

/**
 * How long the last responses took, including this one if it is known. The shortest of them is the cost of a call:
 * anything else that goes on, in the network, on the machine or here, only adds to it.
 * @internal
 */
export function lastTimes(
  answer: ProbeAnswer,
  { took = [] }: CollectionState,
): number[] {
  const own = isBlurred(answer) ? [] : [Math.round(answer.milliseconds)];
  return [...took, ...own].slice(-LOOKS);
}
