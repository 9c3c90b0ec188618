// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CHECK_STATUSES, type CheckStatus } from './engine';

/** The tone of a status; a screen gives it a colour and always an icon and a word as well. @public */
export type Tone = 'positive' | 'negative' | 'warning' | 'neutral' | 'info';

/** How one value is shown. @public */
export interface StatusDisplay {
  tone: Tone;
  /** The most urgent first. */
  order: number;
}

const TONES: Record<CheckStatus, Tone> = {
  contradicted: 'negative',
  fail: 'negative',
  unknown: 'warning',
  stale: 'warning',
  unanswered: 'warning',
  waived: 'info',
  pass: 'positive',
  notApplicable: 'neutral',
};

/** How the status of a check is shown. @public */
export const checkStatusDisplay = Object.fromEntries(
  CHECK_STATUSES.map((status, order) => [
    status,
    { tone: TONES[status], order },
  ]),
) as Readonly<Record<CheckStatus, StatusDisplay>>;
