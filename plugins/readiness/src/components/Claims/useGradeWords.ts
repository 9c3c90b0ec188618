// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CLAIM_STANDINGS,
  type ClaimStanding,
} from 'backstage-plugin-readiness-common';
import { checkName } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { useStandingName } from './useStandingName';

/** Says in words what a value of the filter `grade` means: of any claim, or of the one that it names. @internal */
export function useGradeWords(): (grade: string) => {
  name: string;
  value: string;
} {
  const { t } = useTranslationRef(readinessTranslationRef);
  const standingName = useStandingName();
  return grade => {
    const [check, ...rest] = grade.split(':');
    const standing = (rest.join(':') || check) as ClaimStanding;
    const ofCheck = rest.length > 0;
    const name = ofCheck ? checkName(check) : t('filters.name.grade');
    // What the address asks for and nobody knows is shown as it stands there.
    if (!CLAIM_STANDINGS.includes(standing)) {
      return { name, value: standing };
    }
    return {
      name,
      value: ofCheck ? standingName(standing) : t(`filters.grade.${standing}`),
    };
  };
}
