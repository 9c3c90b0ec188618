// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../probing/types';
import type { HealthReading } from '../reading/types';
import type { LookState } from './LookState';
import type { Outcome } from './Outcome';
import { protectionOf } from './protectionOf';
import { timesIn } from './timesIn';

/** In milliseconds of work. */
const CHEAP = 100;
const EXPENSIVE = 300;

/** @internal */
export interface CostOptions {
  answer: ProbeAnswer;
  reading: HealthReading;
  state: LookState;
  /** Looks once more, at once. Called only where one look does not tell; undefined when that gave no answer. */
  lookAgain: () => Promise<ProbeAnswer | undefined>;
}

function isDeep({ components }: HealthReading): boolean {
  return components.some(
    ({ kind, isSkipped }) => kind !== 'self' && kind !== 'system' && !isSkipped,
  );
}

function speedOf(milliseconds: number): string {
  if (milliseconds < CHEAP) {
    return `under ${CHEAP} ms`;
  }
  return milliseconds < EXPENSIVE
    ? `under ${EXPENSIVE} ms`
    : `${EXPENSIVE} ms or more`;
}

/** Whether two looks right after each other show the same run of the checks. */
function isSameRun(first: ProbeAnswer, second: ProbeAnswer): boolean {
  const times = timesIn(first.body, { fractionsOnly: true });
  return (
    times !== undefined &&
    times === timesIn(second.body, { fractionsOnly: true })
  );
}

async function judge(options: CostOptions, isKept: boolean): Promise<Outcome> {
  const { answer, reading, lookAgain } = options;
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
  if (answer.milliseconds < CHEAP) {
    return { value: 'cheap' };
  }
  const unclear = {
    cannotTell: `Each call takes ${CHEAP} ms or more, and it is not clear what for.`,
  };
  if (!isDeep(reading)) {
    return unclear;
  }
  // Anything may take long once, and what is kept for a short while is never fresh when asked four times an hour.
  const second = await lookAgain();
  if (!second) {
    return { cannotTell: 'A second look, to compare, got no answer.' };
  }
  if (isSameRun(answer, second) || second.milliseconds < CHEAP) {
    return { value: 'cached' };
  }
  const least = Math.min(answer.milliseconds, second.milliseconds);
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
  const times = timesIn(answer.body);
  const isKept = times !== undefined && times === state.times;
  const { isCached, isRateLimited } = protectionOf(answer.headers);
  return {
    cost: await judge(options, isKept),
    response: {
      value: {
        // Not the very milliseconds: a fact that differs each time would have the service judged anew each time.
        speed: speedOf(answer.milliseconds),
        isDeep: isDeep(reading),
        isCached: isCached || isKept,
        isRateLimited,
      },
    },
  };
}
