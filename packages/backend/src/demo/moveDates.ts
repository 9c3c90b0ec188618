// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dayOf } from 'backstage-plugin-readiness-common';

const DAY_MS = 24 * 60 * 60 * 1000;
/** When the demo catalog was written: its dates are right for the days after it. */
const WRITTEN = Date.parse('2026-11-26T00:00:00Z');
/**
 * So many days at once: a waiver is requested anew when its line changes, and must not be each day. Shorter than the shortest
 * waiver of the demo catalog is away.
 */
const STEP_DAYS = 90;
const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

interface Annotated {
  metadata: { annotations?: Record<string, string> };
}

/**
 * A service of the demo catalog as it would be written now, when it requests a waiver: its dates are as far from today as they
 * were when the file was written. An end that has passed would request nothing, and a file cannot say "in four months".
 * Others stay as they are, so that what is edited in the demo is what the file has.
 *
 * @param now - epoch milliseconds
 * @internal
 */
export function moveDates<T extends Annotated>(entity: T, now: number): T {
  const steps = Math.floor((now - WRITTEN) / (STEP_DAYS * DAY_MS));
  const { annotations = {} } = entity.metadata;
  const isWaived = Object.keys(annotations).some(
    key => key.startsWith('readiness/') && key.endsWith('.waiver'),
  );
  if (steps < 1 || !isWaived) {
    return entity;
  }
  const moved = Object.entries(annotations).map(([key, value]) => [
    key,
    key.startsWith('readiness/')
      ? value.replace(DAY, day => later(day, steps * STEP_DAYS))
      : value,
  ]);
  return {
    ...entity,
    metadata: { ...entity.metadata, annotations: Object.fromEntries(moved) },
  };
}

/** What is no day, such as 2026-02-30, stays. */
function later(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || dayOf(time) !== day
    ? day
    : dayOf(time + days * DAY_MS);
}
