// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { VerificationState } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';

/** Returns the name of a verification state, as on the entity tab. @internal */
export function useVerificationName(): (
  verification: VerificationState,
) => string {
  const { t } = useReadinessTranslation();
  return verification =>
    verification === 'contradicted'
      ? t('common.status.contradicted')
      : t(`entity.verification.${verification}`);
}
