// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { PLACE_PATTERNS } from './patterns';
import type { LogPlace } from './LogPlace';

/**
 * The conditions of a search, quoted: `index="prod" sourcetype="grades"`. Throws TypeError if a part was not checked.
 * @internal
 */
export function conditionsFor(place: LogPlace): string {
  const conditions: string[] = [];
  for (const part of ['index', 'sourcetype', 'source'] as const) {
    const text = place[part];
    if (text !== undefined) {
      if (!PLACE_PATTERNS[part].test(text)) {
        throw new TypeError(`The ${part} of a search was not checked`);
      }
      conditions.push(`${part}="${text}"`);
    }
  }
  return conditions.join(' ');
}

/**
 * Counts by source type. `tstats` reads the fields of the index only, never an event, and is the cheapest way to count.
 * @internal
 */
export function countSearchFor(place: LogPlace): string {
  return `| tstats count where ${conditionsFor(place)} by sourcetype`;
}
