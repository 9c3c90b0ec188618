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
  /** Looks once more, at once. Called only where one look does not tell; undefined when that gave no answer. */
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
 * What is said when this process was so busy that the time may be its own: the next look knows better, and what was known
 * stays.
 */
const BUSY: Outcome = {
  error: 'Backstage was too busy to measure how long it took.',
};

/** Whether two looks right after each other show the same run of the checks. */
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
    return { cannotTell: 'It was read with credentials, not as a stranger.' };
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
    cannotTell: `Each call takes ${CHEAP} ms or more, and it is not clear what for.`,
  };
  if (!isDeep(reading)) {
    return unclear;
  }
  // Anything may take long once, and what is kept for a short while is never fresh when asked four times an hour.
  const second = await observeAgain();
  if (!second) {
    return { cannotTell: 'A second look, to compare, got no answer.' };
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
 * What one call costs the service. `expensive` takes all of: components are exercised, no sign of a cache or of a limit,
 * and two calls one right after the other both take long.
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
              // Not the very milliseconds: a fact that differs each time would have the service judged anew each time.
              speed: speedOf(fastestOf(times)),
              isDeep: isDeep(reading),
              isCached: isCached || isKept,
              isRateLimited,
            },
          },
  };
}
