// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Verdict } from '../engine/types/evaluation';
import {
  isSensitiveNotMonitored,
  LIVE_LIFECYCLES,
  NOT_ASSESSED,
  NOT_READY_YET,
} from './words';

/** What decides how urgent a service is. @public */
export interface UrgencyInput {
  verdict: Verdict;
  /** Lower case. */
  lifecycle?: string | null;
  /** ISO date. */
  launchDate?: string;
  /** Milliseconds since the epoch: decides whether the launch is near or past. */
  now: number;
  dataClasses: readonly string[];
  monitoring: string;
  blockers: number;
  contradictions: number;
  required: number;
}

/** So many days before its launch a service is as urgent as a live one. */
const DAYS_BEFORE_LAUNCH = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * From when on a launch makes a service as urgent as a live one: 14 days before it, in milliseconds since the epoch;
 * undefined without a date.
 * @param launchDate - ISO date, UTC
 * @public
 */
export function countsAsLiveAt(launchDate?: string): number | undefined {
  const launch = Date.parse(launchDate ?? '');
  return Number.isNaN(launch)
    ? undefined
    : launch - DAYS_BEFORE_LAUNCH * DAY_MS;
}

/**
 * Whether a service that is not live yet launches within 14 days, or should have launched by now.
 * @param now - milliseconds since the epoch
 * @public
 */
export function isLaunching(
  service: Pick<UrgencyInput, 'lifecycle' | 'launchDate'>,
  now: number,
): boolean {
  return (
    !LIVE_LIFECYCLES.includes(service.lifecycle ?? '') &&
    countsAsLiveAt(service.launchDate)! <= now
  );
}

const MOST_BLOCKERS = 63;
const MOST_CONTRADICTIONS = 63;
const MOST_REQUIRED = 127;

/**
 * How urgent a service is, as one whole number below 2^24; the lowest is the most urgent. In this order: it waits for
 * somebody (not ready or not assessed), it is live or launches within 14 days, it holds sensitive data and is not
 * monitored, it was assessed, it has more open blockers, more contradictions, more open required checks. Services that
 * are equal in all of these are sorted by age, for which the number has no room.
 * @public
 */
export function urgencyRank(input: UrgencyInput): number {
  const { verdict, lifecycle, now } = input;
  const { blockers, contradictions, required } = input;
  const isWaiting = NOT_READY_YET.includes(verdict);
  const isLive =
    LIVE_LIFECYCLES.includes(lifecycle ?? '') || isLaunching(input, now);
  const group = isWaiting ? 0 : 1 + Number(verdict === 'ready');
  return [
    { value: isLive ? 0 : 1, size: 2 },
    { value: isSensitiveNotMonitored(input) ? 0 : 1, size: 2 },
    { value: verdict === NOT_ASSESSED ? 1 : 0, size: 2 },
    highestFirst(blockers, MOST_BLOCKERS),
    highestFirst(contradictions, MOST_CONTRADICTIONS),
    highestFirst(required, MOST_REQUIRED),
  ].reduce((rank, { value, size }) => rank * size + value, group);
}

/** The place of a count among its values, the highest first. */
function highestFirst(count: number, most: number) {
  return { value: most - Math.min(count, most), size: most + 1 };
}
