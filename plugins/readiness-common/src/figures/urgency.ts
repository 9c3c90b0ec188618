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
  dataClasses: readonly string[];
  monitoring: string;
  blockers: number;
  contradictions: number;
  required: number;
}

const MOST_BLOCKERS = 63;
const MOST_CONTRADICTIONS = 63;
const MOST_REQUIRED = 127;

/**
 * How urgent a service is, as one whole number below 2^24; the lowest is the most urgent. In this order: it waits for
 * somebody (not ready or not assessed), it is live, it holds sensitive data and is not monitored, it was assessed, it
 * has more open blockers, more contradictions, more open required checks. Services that are equal in all of these are
 * sorted by age, for which the number has no room.
 * @public
 */
export function urgencyRank(input: UrgencyInput): number {
  const { verdict, lifecycle, blockers, contradictions, required } = input;
  const isWaiting = NOT_READY_YET.includes(verdict);
  const isLive = LIVE_LIFECYCLES.includes(lifecycle ?? '');
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
