// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthStatus } from './types';

const WORDS: ReadonlyMap<string, HealthStatus> = new Map([
  ...['pass', 'ok', 'up', 'healthy', 'working', 'true', 'connected'].map(
    word => [word, 'pass'] as const,
  ),
  ...['warn', 'warning', 'degraded', 'partially available'].map(
    word => [word, 'warn'] as const,
  ),
  ...[
    'fail',
    'error',
    'down',
    'unhealthy',
    'unavailable',
    'out_of_service',
    'fatal',
    'shutting_down',
    'false',
    'timeout during health check',
  ].map(word => [word, 'fail'] as const),
]);

/** How django-health-check begins the text of a failing component. */
const BEGINNINGS: [string, HealthStatus][] = [
  ['warning:', 'warn'],
  ['unavailable:', 'fail'],
  ['unexpected result:', 'fail'],
  ['unknown error:', 'fail'],
];

/**
 * Reads the word of a status, in any letter case. The aliases are those of draft-inadarei-api-health-check-06 and of
 * the libraries of the formats here; any other word is `unknown`.
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
  const word = value.length <= 100 ? WORDS.get(text) : undefined;
  return (
    word ??
    BEGINNINGS.find(([beginning]) => text.startsWith(beginning))?.[1] ??
    'unknown'
  );
}
