// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dayOf, type Severity } from 'backstage-plugin-readiness-common';
import { lastMomentOf } from './lastMomentOf';
import { isWaivable, type WaiverSettings } from './readWaiverSettings';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a check of this severity may be waived until a day.
 * @returns the last moment; or why not, one sentence
 * @internal
 */
export function checkWaivable(options: {
  check: string;
  severity: Severity;
  /** ISO date. */
  until: string;
  settings: WaiverSettings;
  now: number;
}): { expiresAt: number } | { code: 'never' | 'end'; message: string } {
  const { check, severity, until, settings, now } = options;
  if (settings.never.has(check)) {
    return {
      code: 'never',
      message: `"${check}" is never waived here (readiness.waivers.never).`,
    };
  }
  if (!isWaivable(severity)) {
    return {
      code: 'never',
      message: `"${check}" is informational and counts in no figure, so that there is nothing to waive.`,
    };
  }
  const expiresAt = lastMomentOf(until);
  if (expiresAt === undefined) {
    return {
      code: 'end',
      message: `"${until.slice(
        0,
        40,
      )}" is no day: write the last day of the waiver, such as ${dayOf(
        now + DAY_MS,
      )}.`,
    };
  }
  if (expiresAt <= now) {
    return {
      code: 'end',
      message: `The end ${until} is in the past: write a day from ${dayOf(
        now,
      )} on.`,
    };
  }
  const days = settings.maxDays[severity];
  // The last day counts whole.
  const latest = dayOf(now + days * DAY_MS);
  if (until > latest) {
    return {
      code: 'end',
      message: `The end ${until} is too far: a check of severity ${severity} is waived for ${days} days at most (readiness.waivers.maxDuration), until ${latest}.`,
    };
  }
  return { expiresAt };
}
