// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../../client/probing/types';
import type { Outcome } from './Outcome';

const DAY = 24 * 60 * 60 * 1000;
/** Automatic renewal happens when a third of the lifetime is left: 30 days before the end. */
const SOON = 14 * DAY;

/**
 * The state of the certificate of an endpoint that responded over a trusted connection, or over plain HTTP.
 * @internal
 */
export function certificateOf(
  { certificateUntil }: ProbeAnswer,
  now: number,
): Outcome {
  if (certificateUntil === undefined) {
    return { cannotTell: 'The endpoint is served over plain HTTP.' };
  }
  // Not the date: whoever sees `expires-soon` opens the page.
  return { value: certificateUntil - now < SOON ? 'expires-soon' : 'valid' };
}
