// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LogPlace } from '../client/LogPlace';

const WORDS = {
  index: 'index',
  sourcetype: 'source type',
  source: 'source',
} as const;

/** In words: `index prod, source type grades:json`. @internal */
export function describePlace(place: LogPlace): string {
  return (['index', 'sourcetype', 'source'] as const)
    .filter(part => place[part] !== undefined)
    .map(part => `${WORDS[part]} ${place[part]}`)
    .join(', ');
}
