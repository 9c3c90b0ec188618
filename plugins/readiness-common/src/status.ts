// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckStatus,
  Verification,
  Level,
  Monitoring,
  Severity,
  Verdict,
} from './engine';

/** The tone of a status; a screen gives it a colour and always an icon and a word as well. @public */
export type Tone = 'positive' | 'negative' | 'warning' | 'neutral' | 'info';

/** How one value is shown. @public */
export interface StatusDisplay {
  /** Key of the word in the translations. */
  labelKey: string;
  tone: Tone;
  /** Worst, or most urgent, first. */
  order: number;
}

function table<T extends string>(
  prefix: string,
  rows: readonly (readonly [T, Tone])[],
): Readonly<Record<T, StatusDisplay>> {
  const entries = rows.map(([value, tone], order) => [
    value,
    { labelKey: `${prefix}.${value}`, tone, order },
  ]);
  return Object.freeze(Object.fromEntries(entries));
}

/** How the status of a check is shown. @public */
export const checkStatusDisplay = table<CheckStatus>('status', [
  ['contradicted', 'negative'],
  ['fail', 'negative'],
  ['unknown', 'warning'],
  ['stale', 'warning'],
  ['unanswered', 'warning'],
  ['waived', 'info'],
  ['pass', 'positive'],
  ['notApplicable', 'neutral'],
]);

/** How a verdict is shown; failing first. @public */
export const verdictDisplay = table<Verdict>('verdict', [
  ['notReady', 'negative'],
  ['unassessed', 'neutral'],
  ['readyWithWaivers', 'warning'],
  ['ready', 'positive'],
]);

/** How a level is shown. @public */
export const levelDisplay = table<Level>('level', [
  ['blocked', 'negative'],
  ['incomplete', 'warning'],
  ['complete', 'positive'],
  ['exemplary', 'positive'],
]);

/** How a severity is shown. @public */
export const severityDisplay = table<Severity>('severity', [
  ['blocker', 'negative'],
  ['required', 'warning'],
  ['recommended', 'info'],
  ['informational', 'neutral'],
]);

/** How the monitoring status is shown. @public */
export const monitoringDisplay = table<Monitoring>('monitoring', [
  ['unmonitored', 'negative'],
  ['unknown', 'neutral'],
  ['partial', 'warning'],
  ['monitored', 'positive'],
]);

/** How a verification is shown; the least sure first. @public */
export const verificationDisplay = table<Verification>('verification', [
  ['declared', 'neutral'],
  ['linked', 'info'],
  ['corroborated', 'info'],
  ['verified', 'positive'],
]);
