// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from './types/answer';
import type { CompiledCheck } from './types/compiled';
import type { Fact } from './types/fact';

const DAY_MS = 24 * 60 * 60 * 1000;

/** @internal */
export interface FreshnessOptions {
  check: CompiledCheck;
  answer: Answer;
  fact: Fact | undefined;
  firstSeenAt: number | undefined;
  now: number;
}

function timeOf(isoDate: string | undefined, now: number): number | undefined {
  const time = isoDate === undefined ? NaN : Date.parse(isoDate);
  // A day of grace, because a date has no time zone; anything later is a mistake and refreshes nothing.
  return Number.isNaN(time) || time > now + DAY_MS ? undefined : time;
}

/**
 * The time at which a valid answer was last known to be true, in epoch milliseconds. A dated value is as old as its
 * date, whatever was confirmed later: reading the file again is no new load test. Any other value is as old as its last
 * confirmation, or as the value itself.
 */
function knownSince(options: FreshnessOptions): number {
  const { answer, fact, firstSeenAt, now } = options;
  if (answer.date !== undefined) {
    return timeOf(answer.date, now) ?? 0;
  }
  if (answer.source.level === 'fact') {
    return fact?.observedAt ?? now;
  }
  const confirmed = timeOf(answer.confirmed, now);
  // Without a history, the value counts as seen for the first time.
  return Math.max(confirmed ?? 0, firstSeenAt ?? now);
}

/**
 * When a valid answer becomes, or became, older than its check allows, with the time at which it was known. `undefined`
 * for answers that do not age.
 * @internal
 */
export function freshnessOf(
  options: FreshnessOptions,
): { since: number; staleAt: number } | undefined {
  const { check } = options;
  if (check.freshnessMs === undefined) {
    return undefined;
  }
  const since = knownSince(options);
  return { since, staleAt: since + check.freshnessMs };
}
