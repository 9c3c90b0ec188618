// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../probing/types';
import type { Outcome } from './Outcome';

const DAY = 24 * 60 * 60 * 1000;
/** Who renews automatically does so at a third of the time that is left: 30 days before the end. */
const SOON = 14 * DAY;

/** How the certificate of an endpoint stands that answered over a trusted one, or without any. @internal */
export function certificateOf(
  { certificateUntil }: ProbeAnswer,
  now: number,
): Outcome {
  if (certificateUntil === undefined) {
    return { cannotTell: 'It is served over plain HTTP.' };
  }
  // Not the date: who sees `expires-soon` opens the page.
  return { value: certificateUntil - now < SOON ? 'expires-soon' : 'valid' };
}
