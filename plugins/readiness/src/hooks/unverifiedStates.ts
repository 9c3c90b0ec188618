// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { VerificationState } from 'backstage-plugin-readiness-common';

const unverifiedStates: readonly VerificationState[] = [
  'corroborated',
  'linked',
  'declared',
];

/** The filter for services with a claim that rests on somebody's word; the one of this check, or any. @internal */
export function unverifiedFilter(check?: string): string[] {
  return unverifiedStates.map(verification =>
    check ? `${check}:${verification}` : verification,
  );
}
