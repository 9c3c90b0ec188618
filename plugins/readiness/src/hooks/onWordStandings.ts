// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ClaimStanding } from 'backstage-plugin-readiness-common';

const onWordStandings: readonly ClaimStanding[] = [
  'corroborated',
  'linked',
  'declared',
];

/** The filter for services with a claim that rests on somebody's word; the one of this check, or any. @internal */
export function onWordFilter(check?: string): string[] {
  return onWordStandings.map(standing =>
    check ? `${check}:${standing}` : standing,
  );
}
