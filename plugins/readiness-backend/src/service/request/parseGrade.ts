// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import {
  CLAIM_STANDINGS,
  type ClaimStanding,
} from 'backstage-plugin-readiness-common';
import type { CheckVocabulary } from './CheckVocabulary';
import { refuse } from './refuse';

/**
 * Reads `standing` and `check-id:standing`.
 * @internal
 */
export function parseGrade(
  text: string,
  vocabulary: CheckVocabulary,
): { check?: string; standing: ClaimStanding } {
  const colon = text.lastIndexOf(':');
  const standing = text.slice(colon + 1).trim() as ClaimStanding;
  if (!CLAIM_STANDINGS.includes(standing)) {
    throw refuse({ what: 'grade', given: standing, allowed: CLAIM_STANDINGS });
  }
  if (colon < 0) {
    return { standing };
  }
  const check = text.slice(0, colon).trim();
  const known = vocabulary.checks.get(check);
  const observable = [...vocabulary.checks.values()]
    .filter(({ evidence }) => evidence)
    .map(({ id }) => id);
  if (known && !known.evidence) {
    throw new InputError(
      `Nobody can observe "${check}", so it has no grade: use one of ${observable.join(
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
  return { check, standing };
}
