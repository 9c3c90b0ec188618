// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthStatus } from '../reading/types';
import type { CollectionState } from './CollectionState';
import type { Outcome, Outcomes } from './Outcome';
import { outcomesOfAll } from './outcomesOfAll';

/** An endpoint that answered within this time is down; after it, it is gone. In milliseconds. */
const LONGEST_OUTAGE = 24 * 60 * 60 * 1000;

/**
 * What is known when nothing that belongs to the service answered. The facility is judged, not the moment: an endpoint
 * that was read lately has an outage, so what was known of it stays. One that never was, or not for a day, is not there
 * when `isNobody` says so; else nobody can tell.
 * @internal
 */
export function outcomesOfOutage(options: {
  /** A sentence. */
  message: string;
  /** Whether the host or the port does not exist, as far as one can see. */
  isNobody: boolean;
  /** How the service is, where anything tells. Default: `unknown`. */
  status?: HealthStatus;
  state: CollectionState;
  now: number;
}): Outcomes {
  const { message, isNobody, status = 'unknown', state, now } = options;
  const isOutage =
    state.readAt !== undefined && now - state.readAt < LONGEST_OUTAGE;
  const outcome: Outcome = isOutage
    ? { error: message }
    : { cannotTell: message };
  return outcomesOfAll(outcome, {
    'health.status': { value: status },
    'health.failing': { cannotTell: message },
    'health.answer': { value: message },
    ...(isNobody && !isOutage && { 'health.reachable': { value: false } }),
  });
}
