// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ObservedEntity } from 'backstage-plugin-readiness-node/evidence';

const CHECK = 'health-endpoint';
const ANNOTATION = `readiness/${CHECK}`;
const MISSED_RUN = /^\s*missed-run\b/i;

/** The beginning of the key of a monitor that alerts on a missed run. @internal */
export const missedRunPrefix = 'missed-run ';

function isMissedRun(entity: ObservedEntity, values: string[]): boolean {
  const given = entity.entity.metadata.annotations?.[ANNOTATION];
  return [...values, String(given ?? '')].some(text => MISSED_RUN.test(text));
}

/** The endpoint in a service's answer, with a normalized URL; undefined if it names none. @internal */
export function targetKey(entity: ObservedEntity): string | undefined {
  const values = entity.answers[CHECK] ?? [];
  for (const value of values) {
    const text = value.replace(MISSED_RUN, '').trim();
    if (/^https?:/i.test(text) && URL.canParse(text)) {
      const url = new URL(text);
      url.hash = '';
      return isMissedRun(entity, values)
        ? `${missedRunPrefix}${url.href}`
        : url.href;
    }
  }
  return undefined;
}
