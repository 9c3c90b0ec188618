// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../probing/types';
import type { HealthReading } from '../reading/types';
import type { CollectionState } from './CollectionState';
import type { Outcome } from './Outcome';
import { protectionOf } from './protectionOf';
import { CHEAP, EXPENSIVE, isBlurred, lastTimes, speedOf } from './speedOf';
import { timesIn } from './timesIn';

/** @internal */
export interface CostOptions {
  answer: ProbeAnswer;
  reading: HealthReading;
  state: CollectionState;
  /** Probes a second time, at once. Called only if one probe is not conclusive; undefined if it got no response. */
  observeAgain: () => Promise<ProbeAnswer | undefined>;
}

function fastestOf(times: number[]): number {
  return times.reduce((least, time) => Math.min(least, time));
}

function isDeep({ components }: HealthReading): boolean {
  return components.some(
    ({ kind, isSkipped }) => kind !== 'self' && kind !== 'system' && !isSkipped,
  );
}

/**
 * The error if this process was so busy that the time may be its own: the next collection will tell, and earlier
 * observations stay.
 */
const BUSY: Outcome = {
  error: 'Backstage was too busy to measure the response time.',
};

/** Whether two probes right after each other show the same run of the checks. */
function isSameRun(first: ProbeAnswer, second: ProbeAnswer): boolean {
  const times = timesIn(first.body, { fractionsOnly: true });
  return (
    times !== undefined &&
    times === timesIn(second.body, { fractionsOnly: true })
  );
}

async function evaluateCandidate(
  options: CostOptions,
  { isKept, times }: { isKept: boolean; times: number[] },
): Promise<Outcome> {
  const { answer, reading, observeAgain } = options;
  const { isCached, isRateLimited } = protectionOf(answer.headers);
  if (answer.withCredentials) {
    return { cannotTell: 'It was read with credentials, not anonymously.' };
  }
  if (isRateLimited) {
    return { value: 'rate-limited' };
  }
  if (isCached || isKept) {
    return { value: 'cached' };
  }
  if (times.length === 0) {
    return BUSY;
  }
  const fastest = fastestOf(times);
  if (fastest < CHEAP) {
    return { value: 'cheap' };
  }
  const unclear = {
    cannotTell: `Each call takes ${CHEAP} ms or more, and the reason is not clear.`,
  };
  if (!isDeep(reading)) {
    return unclear;
  }
  // A single call may be slow by accident, and results cached for a short time are never fresh at four calls an hour.
  const second = await observeAgain();
  if (!second) {
    return { cannotTell: 'A second probe, for comparison, got no response.' };
  }
  if (isBlurred(second)) {
    return BUSY;
  }
  if (isSameRun(answer, second) || second.milliseconds < CHEAP) {
    return { value: 'cached' };
  }
  const least = Math.min(fastest, second.milliseconds);
  return least >= EXPENSIVE ? { value: 'expensive' } : unclear;
}

/**
 * What one call costs the service. `expensive` requires all of these: components are exercised, there is no sign of a
 * cache or of a rate limit, and two calls right after each other both take long.
 * @internal
 */
export async function costOf(
  options: CostOptions,
): Promise<{ cost: Outcome; response: Outcome }> {
  const { answer, reading, state } = options;
  const shown = timesIn(answer.body);
  const isKept = shown !== undefined && shown === state.times;
  const times = lastTimes(answer, state);
  const { isCached, isRateLimited } = protectionOf(answer.headers);
  return {
    cost: await evaluateCandidate(options, { isKept, times }),
    response:
      times.length === 0
        ? BUSY
        : {
            value: {
              // Not the exact milliseconds: a fact that differs each time would cause an evaluation of the service each
              // time.
              speed: speedOf(fastestOf(times)),
              isDeep: isDeep(reading),
              isCached: isCached || isKept,
              isRateLimited,
            },
          },
  };
}
