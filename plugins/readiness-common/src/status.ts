// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus } from './engine';

/** The tone of a status; a screen gives it a colour and always an icon and a word as well. @public */
export type Tone = 'positive' | 'negative' | 'warning' | 'neutral' | 'info';

/** How one value is shown. @public */
export interface StatusDisplay {
  tone: Tone;
  /** The most urgent first. */
  order: number;
}

/** How the status of a check is shown. @public */
export const checkStatusDisplay: Readonly<Record<CheckStatus, StatusDisplay>> =
  {
    contradicted: { tone: 'negative', order: 0 },
    fail: { tone: 'negative', order: 1 },
    unknown: { tone: 'warning', order: 2 },
    stale: { tone: 'warning', order: 3 },
    unanswered: { tone: 'warning', order: 4 },
    waived: { tone: 'info', order: 5 },
    pass: { tone: 'positive', order: 6 },
    notApplicable: { tone: 'neutral', order: 7 },
  };
