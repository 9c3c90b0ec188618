// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dayOf } from 'backstage-plugin-readiness-common';

const DURATION =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const DAY = 24 * 60 * 60 * 1000;
const UNITS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 3_600_000, 60_000, 1000];

/**
 * Reads an ISO 8601 duration of whole numbers. A year counts 365 days and a month 30, so that the length does not
 * depend on the date.
 * @returns Milliseconds, or undefined if it is not a duration or is empty.
 * @internal
 */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  const total = match
    ?.slice(1)
    .reduce((sum, part, index) => sum + Number(part ?? 0) * UNITS[index], 0);
  return total ? total : undefined;
}

/**
 * Reads a calendar day such as `2027-01-31`.
 * @returns Midnight UTC in milliseconds since the epoch, or undefined if there is no such day.
 * @internal
 */
export function parseDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return undefined;
  }
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse accepts no 2026-02-30 in this form, but engines have differed: compare.
  return Number.isFinite(time) && dayOf(time) === text ? time : undefined;
}
