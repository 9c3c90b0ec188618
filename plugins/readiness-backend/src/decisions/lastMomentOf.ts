// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dayOf } from 'backstage-plugin-readiness-common';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The last millisecond of a day in UTC; undefined for what is no day, such as `2026-02-30`. @internal */
export function lastMomentOf(date: string): number | undefined {
  const start = DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  const isDay = !Number.isNaN(start) && dayOf(start) === date;
  return isDay ? Date.parse(`${date}T23:59:59.999Z`) : undefined;
}
