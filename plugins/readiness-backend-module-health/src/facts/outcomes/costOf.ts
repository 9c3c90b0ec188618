// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../../client/probing/types';
import type { HealthReading } from '../types';
import type { CollectionState } from './CollectionState';
import type { Outcome } from './Outcome';
import { callsLeft, type Protection, protectionOf } from './protectionOf';
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

const BEHIND_LOGIN: Outcome = {
  cannotTell: 'It was read with credentials, not anonymously.',
};

/** Whether two probes right after each other show the same run of the checks. */
function isSameRun(first: ProbeAnswer, second: ProbeAnswer): boolean {
  const times = timesIn(first.body, { fractionsOnly: true });
  return (
    times !== undefined &&
    times === timesIn(second.body, { fractionsOnly: true })
  );
}

/** What was measured, and what only a header promises. */
interface Measured {
  cost: Outcome;
  /** In words, where it speaks against the service. */
  measured?: string;
}

function withHeader({ cacheHeader }: Protection): string {
  return cacheHeader
    ? `, although the header ${cacheHeader} promises a cache`
    : '';
}

async function measure(
  options: CostOptions,
  { isKept, times }: { isKept: boolean; times: number[] },
): Promise<Measured> {
  const { answer, reading, observeAgain } = options;
  const protection = protectionOf(answer.headers);
  const { isHit, isCounted, limitHeader } = protection;
  if (answer.withCredentials) {
    return { cost: BEHIND_LOGIN };
  }
  if (isCounted) {
    return { cost: { value: 'rate-limited' } };
  }
  if (isKept || isHit) {
    return { cost: { value: 'cached' } };
  }
  if (times.length === 0) {
    return { cost: BUSY };
  }
  const fastest = fastestOf(times);
  if (fastest < CHEAP) {
    return { cost: { value: 'cheap' } };
  }
  if (limitHeader) {
    const cannotTell = `The header ${limitHeader} promises a rate limit, which is not tried out.`;
    return { cost: { cannotTell } };
  }
  const unclear = {
    cannotTell: `Each call takes ${CHEAP} ms or more, and the reason is not clear.`,
  };
  if (!isDeep(reading)) {
    return { cost: unclear };
  }
  // A single call may be slow by accident, and results cached for a short time are never fresh at four calls an hour.
  const second = await observeAgain();
  if (!second) {
    const cannotTell = 'A second probe, for comparison, got no response.';
    return { cost: { cannotTell } };
  }
  if (isBlurred(second)) {
    return { cost: BUSY };
  }
  if (isSameRun(answer, second) || second.milliseconds < CHEAP) {
    return { cost: { value: 'cached' } };
  }
  const [before, after] = [answer, second].map(one => callsLeft(one.headers));
  if (before !== undefined && after !== undefined && after < before) {
    return { cost: { value: 'rate-limited' } };
  }
  return Math.min(fastest, second.milliseconds) >= EXPENSIVE
    ? {
        cost: { value: 'expensive' },
        measured: `two calls in a row took ${EXPENSIVE} ms or more each${withHeader(
          protection,
        )}`,
      }
    : { cost: unclear };
}

/**
 * What one call costs the service, as measured: a header that promises a cache or a rate limit proves neither.
 * `expensive` requires all of these: components are exercised, nothing shows a cache or a rate limit at work, and two
 * calls right after each other both take long.
 * @internal
 */
export async function costOf(
  options: CostOptions,
): Promise<Record<'cost' | 'measured' | 'promised' | 'response', Outcome>> {
  const { answer, reading, state } = options;
  const shown = timesIn(answer.body);
  const isKept = shown !== undefined && shown === state.times;
  const times = lastTimes(answer, state);
  const { isHit, cacheHeader, limitHeader } = protectionOf(answer.headers);
  const { cost, measured } = await measure(options, { isKept, times });
  const isCached = isKept || isHit || cacheHeader !== undefined;
  return {
    cost,
    measured: measured
      ? { value: measured }
      : { cannotTell: 'Nothing speaks against it.' },
    promised: {
      value: [
        ...(cacheHeader || isHit ? ['cached'] : []),
        ...(limitHeader ? ['rate-limited'] : []),
      ],
    },
    response:
      times.length === 0
        ? BUSY
        : {
            value: {
              // Not the exact milliseconds: a fact that differs each time would cause an evaluation of the service each
              // time.
              speed: speedOf(fastestOf(times)),
              isDeep: isDeep(reading),
              isCached,
              isRateLimited: limitHeader !== undefined,
            },
          },
  };
}
