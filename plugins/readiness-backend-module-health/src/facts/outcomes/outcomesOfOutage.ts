// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthStatus } from '../types';
import { type CollectionState, isRecent } from './CollectionState';
import type { Outcome, Outcomes } from './Outcome';
import { outcomesOfAll } from './outcomesOfAll';

/**
 * What is known if nothing that belongs to the service responded. The facility is evaluated, not the moment: an
 * endpoint that was read recently has an outage, so its observations stay. One that was never read, or not for a day,
 * does not exist if `isNobody` is set and nothing showed that it may be there, such as a timeout, for as long; otherwise
 * nobody can tell.
 * @internal
 */
export function outcomesOfOutage(options: {
  /** A sentence. */
  message: string;
  /** Whether the host, the port or what a gateway leads to does not exist, as far as can be seen. */
  isNobody: boolean;
  /** The status of the service, if known. Default: `unknown`. */
  status?: HealthStatus;
  state: CollectionState;
  now: number;
}): Outcomes {
  const { message, isNobody, status = 'unknown', state, now } = options;
  const isOutage = isRecent(state.readAt, now);
  const outcome: Outcome = isOutage
    ? { error: message }
    : { cannotTell: message };
  return outcomesOfAll(outcome, {
    'health.status': { value: status },
    'health.failing': { cannotTell: message },
    'health.answer': { value: message },
    ...(isNobody &&
      !isOutage &&
      !isRecent(state.seenAt, now) && {
        'health.reachable': { value: false },
        'health.served': { value: 'nothing' },
      }),
  });
}
