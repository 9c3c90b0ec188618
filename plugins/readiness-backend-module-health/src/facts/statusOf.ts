// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthStatus } from './types';

const WORDS: ReadonlyMap<string, HealthStatus> = new Map([
  ...'pass passed passing ok okay up healthy working true connected alive live ready running online available operational success successful reachable serving good fine green'
    .split(' ')
    .map(word => [word, 'pass'] as const),
  ...'warn warning degraded yellow'
    .split(' ')
    .map(word => [word, 'warn'] as const),
  ['partially available', 'warn'],
  ...'fail failed failing failure error err problem down unhealthy unavailable out_of_service fatal shutting_down false crashed critical unreachable offline disconnected not_serving dead ko red'
    .split(' ')
    .map(word => [word, 'fail'] as const),
  ...[
    'not ok',
    'not connected',
    'not ready',
    'not available',
    'service unavailable',
    'timeout during health check',
  ].map(word => [word, 'fail'] as const),
]);

/** What stands where a component was not exercised in this run: left out, switched off, or never asked. */
const NOT_EXERCISED = new Set([
  ...'unknown skipped skip disabled ignored excluded off none null na unconfigured inactive notrun untested unchecked'.split(
    ' ',
  ),
  'n/a',
  'not run',
  'not_run',
  'not checked',
  'not_checked',
  'not configured',
  'not_configured',
  'not enabled',
  'not_enabled',
  'not applicable',
  'not tested',
]);

/** How django-health-check begins the text of a failing component. */
const BEGINNINGS: [string, HealthStatus][] = [
  ['warning:', 'warn'],
  ['unavailable:', 'fail'],
  ['unexpected result:', 'fail'],
  ['unknown error:', 'fail'],
];

/**
 * Reads the word of a status, in any letter case. The aliases are those of draft-inadarei-api-health-check-06, of the
 * libraries of the formats here, and the usual ones of home-made endpoints; any other word is `unknown`.
 * @internal
 */
export function statusOf(value: unknown): HealthStatus {
  if (typeof value === 'boolean') {
    return value ? 'pass' : 'fail';
  }
  if (typeof value !== 'string') {
    return 'unknown';
  }
  // No status is longer; a body may contain a text of any length.
  const text = value.slice(0, 100).trim().toLowerCase();
  const word =
    value.length <= 100
      ? WORDS.get(text) ?? WORDS.get(text.replace(/^check_result_/, ''))
      : undefined;
  return (
    word ??
    BEGINNINGS.find(([beginning]) => text.startsWith(beginning))?.[1] ??
    'unknown'
  );
}

/** In the text of a check that passes because it does nothing. */
const LEFT_OUT = /\b(?:currently|check|is) (?:disabled|skipped)\b/i;

function isSkipped(value: unknown): boolean {
  return (
    value === null ||
    (typeof value === 'string' &&
      value.length <= 100 &&
      NOT_EXERCISED.has(
        value
          .trim()
          .toLowerCase()
          .replace(/^check_result_/, ''),
      ))
  );
}

/**
 * The status of a component, and whether it was left out: `skipped`, `disabled`, `UNKNOWN` and the like, in any format.
 *
 * @param flags - of the component, if it is an object: `enabled: false` or `skipped: true` leave it out, too
 * @internal
 */
export function stateOf(
  value: unknown,
  flags: Record<string, unknown> = {},
): { status: HealthStatus; isSkipped?: true } {
  const { message } = flags;
  const isLeftOut =
    isSkipped(value) ||
    (typeof message === 'string' && LEFT_OUT.test(message.slice(0, 100))) ||
    flags.enabled === false ||
    flags.disabled === true ||
    flags.skipped === true;
  return isLeftOut
    ? { status: 'unknown', isSkipped: true }
    : { status: statusOf(value) };
}
