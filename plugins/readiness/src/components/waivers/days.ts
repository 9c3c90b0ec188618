// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Severity, WaiverRules } from 'backstage-plugin-readiness-common';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What is proposed: long enough for a repair, short enough not to be forgotten. */
const PROPOSED_DAYS = 30;

/** The day in so many days, in UTC as the backend counts; ISO date. @internal */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

/** The longest waiver of a check in days; undefined while it is not known, or where nothing is to waive. @internal */
export function longestOf(
  severity: Severity,
  rules: WaiverRules | undefined,
): number | undefined {
  return severity === 'informational' ? undefined : rules?.maxDays[severity];
}

/** The last day that a new request proposes. @internal */
export function proposedDay(longest: number | undefined): string {
  return dayIn(Math.min(PROPOSED_DAYS, longest ?? PROPOSED_DAYS));
}
