// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceProvider } from 'backstage-plugin-readiness-node/evidence';
import { waitAfterDeath } from './nextState';
import type { TargetState } from '../database/factTypes';

/** Part of the time between two collections that is taken off, differently for each target: not all are due at once for ever. */
const JITTER = 0.1;

/** When a target is to be collected again; 0 when it never was. Milliseconds since the epoch. @internal */
export function dueAt(
  target: TargetState,
  { interval }: Pick<EvidenceProvider, 'interval'>,
): number {
  const { targetId, lastAt, wantedAt = -1 } = target;
  const notBefore = Math.max(target.notBefore ?? 0, diedUntil(target));
  if (lastAt === undefined || wantedAt >= lastAt) {
    return notBefore;
  }
  // The id is a hash, so that its end is as good as chance, and the same each time.
  const chance = Buffer.from(targetId.slice(-4), 'base64url')[0] / 256;
  return Math.max(notBefore, lastAt + interval * (1 - JITTER * chance));
}

/** The latest last collection with which any target can be due. @internal */
export function latestDue(
  { interval }: Pick<EvidenceProvider, 'interval'>,
  now: number,
): number {
  return now - interval * (1 - JITTER);
}

/** Until when a target is left alone because the backend died while it was being collected; 0 when it did not. @internal */
export function diedUntil({ leasedUntil, stops }: TargetState): number {
  return leasedUntil !== undefined && stops > 0
    ? leasedUntil + waitAfterDeath(stops)
    : 0;
}
