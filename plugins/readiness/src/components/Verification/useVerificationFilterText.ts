// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  VERIFICATION_STATES,
  type VerificationState,
} from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { readinessTranslationRef } from '../../translation';
import { useVerificationName } from './useVerificationName';

/** Says in words what a value of the filter `verification` means: of any claim, or of the one that it names. @internal */
export function useVerificationFilterText(): (filter: string) => {
  name: string;
  value: string;
} {
  const { t } = useTranslationRef(readinessTranslationRef);
  const checkTitle = useCheckTitle();
  const verificationName = useVerificationName();
  return filter => {
    const [check, ...rest] = filter.split(':');
    const verification = (rest.join(':') || check) as VerificationState;
    const ofCheck = rest.length > 0;
    const name = ofCheck ? checkTitle(check) : t('filters.name.verification');
    // What the address asks for and nobody knows is shown as it stands there.
    if (!VERIFICATION_STATES.includes(verification)) {
      return { name, value: filter };
    }
    return {
      name,
      value: ofCheck
        ? verificationName(verification)
        : t(`filters.verification.${verification}`),
    };
  };
}
