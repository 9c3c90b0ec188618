// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { quote } from './quote';
import type { Problem } from './types';

/** Somewhere on earth it may already be the next day: UTC+14 (Kiribati) is the earliest time zone. */
const EARLIEST_ZONE_MS = 14 * 60 * 60 * 1000;

/** @internal */
export type ReadDate =
  | { date: string; future: boolean }
  | { error: 'no-date' | 'impossible' };

/**
 * Reads an ISO date, `2026-11-01`, also at the start of a timestamp.
 *
 * @remarks `future` is true only if that day has not begun anywhere on earth.
 * @internal
 */
export function readDate(text: string, now: number): ReadDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?$/i.exec(
    text,
  );
  if (!match) {
    return { error: 'no-date' };
  }
  const date = match[0].slice(0, 10);
  const [year, month, day] = [match[1], match[2], match[3]].map(Number);
  const start = Date.UTC(year, month - 1, day);
  // 30 February would become 2 March; year 0 would become 1900
  const read = new Date(start);
  if (
    read.getUTCFullYear() !== year ||
    read.getUTCMonth() !== month - 1 ||
    read.getUTCDate() !== day
  ) {
    return { error: 'impossible' };
  }
  return { date, future: start - EARLIEST_ZONE_MS > now };
}

/** What is said of a text that {@link readDate} could not read. @internal */
export function dateProblem(options: {
  key: string;
  text: string;
  error: 'no-date' | 'impossible';
  fix: string;
}): Problem {
  const { key, text, error, fix } = options;
  const isImpossible = error === 'impossible';
  return {
    code: isImpossible ? 'impossible-date' : 'wrong-type',
    message: `${key}: ${quote(text)} is not a ${
      isImpossible ? 'day' : 'date'
    }.`,
    fix,
  };
}
