// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ClaimStanding } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';

/** How a claim stands, in the words of the entity tab. @internal */
export function useStandingName(): (standing: ClaimStanding) => string {
  const { t } = useTranslationRef(readinessTranslationRef);
  return standing =>
    standing === 'contradicted'
      ? t('common.status.contradicted')
      : t(`entity.grade.${standing}`);
}
