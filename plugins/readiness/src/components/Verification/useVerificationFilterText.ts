// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  UNVERIFIED_REASONS,
  VERIFICATION_STATES,
  type VerificationState,
} from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { useVerificationName } from './useVerificationName';

/** Returns the text for a value of the filter `verification`: for any answer, or for the check that it names. @internal */
export function useVerificationFilterText(): (filter: string) => {
  name: string;
  value: string;
} {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const verificationName = useVerificationName();
  return filter => {
    const [check, ...rest] = filter.split(':');
    const verification = (rest.join(':') || check) as VerificationState;
    const ofCheck = rest.length > 0;
    const reason = UNVERIFIED_REASONS.find(one => one === filter);
    const name = ofCheck ? checkTitle(check) : t('filters.name.verification');
    if (reason) {
      return { name, value: t(`filters.verification.${reason}`) };
    }
    // An unknown value in the URL is shown as it is.
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
