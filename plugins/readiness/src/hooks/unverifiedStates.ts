// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { VerificationState } from 'backstage-plugin-readiness-common';

const unverifiedStates: readonly VerificationState[] = [
  'corroborated',
  'linked',
  'declared',
];

/** The filter for services with an unverified answer to this check, or to any. @internal */
export function unverifiedFilter(check?: string): string[] {
  return unverifiedStates.map(verification =>
    check ? `${check}:${verification}` : verification,
  );
}
