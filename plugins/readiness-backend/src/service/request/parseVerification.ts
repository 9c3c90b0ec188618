// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import {
  UNVERIFIED_REASONS,
  type UnverifiedReason,
  VERIFICATION_STATES,
  type VerificationState,
} from 'backstage-plugin-readiness-common';
import type { CheckVocabulary } from './CheckVocabulary';
import { refuse } from './refuse';

/**
 * Reads `verification` and `check-id:state`.
 * @internal
 */
export function parseVerification(
  text: string,
  vocabulary: CheckVocabulary,
): { check?: string; verification: VerificationState | UnverifiedReason } {
  const reason = UNVERIFIED_REASONS.find(one => one === text.trim());
  if (reason) {
    return { verification: reason };
  }
  const colon = text.lastIndexOf(':');
  const verification = text.slice(colon + 1).trim() as VerificationState;
  if (!VERIFICATION_STATES.includes(verification)) {
    throw refuse({
      what: 'verification',
      given: verification,
      allowed:
        colon < 0
          ? [...VERIFICATION_STATES, ...UNVERIFIED_REASONS]
          : VERIFICATION_STATES,
    });
  }
  if (colon < 0) {
    return { verification };
  }
  const check = text.slice(0, colon).trim();
  const known = vocabulary.checks.get(check);
  const observable = [...vocabulary.checks.values()]
    .filter(({ evidence }) => evidence)
    .map(({ id }) => id);
  if (known && !known.evidence) {
    throw new InputError(
      `Nobody can observe "${check}", so its answers have no verification to filter by: use one of ${observable.join(
        ', ',
      )}`,
    );
  }
  if (!known) {
    throw refuse({
      what: 'check with evidence called',
      given: check,
      allowed: observable,
    });
  }
  return { check, verification };
}
