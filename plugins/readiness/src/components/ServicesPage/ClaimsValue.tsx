// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { RiErrorWarningLine } from '@remixicon/react';
import type { ClaimCounts } from 'backstage-plugin-readiness-common';
import { claimFigures } from '../../hooks/claimFigures';
import { readinessTranslationRef } from '../../translation';
import { ClaimsBar } from '../Claims';
import { ToneLabel } from '../ToneLabel';
import styles from './ServicesPage.module.css';

/** How much of what a service claims is verified. @internal */
export function ClaimsValue({ claims }: { claims: ClaimCounts }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { total, verified, contradicted } = claimFigures(claims);
  if (total === 0) {
    return (
      <Text variant="body-small" color="secondary">
        {t('services.cell.noClaims')}
      </Text>
    );
  }
  return (
    <div className={styles.stack}>
      <span>
        {t('services.cell.verified', {
          verified: String(verified),
          total: String(total),
        })}
      </span>
      <ClaimsBar claims={claims} />
      {contradicted > 0 && (
        <ToneLabel tone="negative" icon={<RiErrorWarningLine />}>
          {t('services.cell.contradicted', { number: String(contradicted) })}
        </ToneLabel>
      )}
    </div>
  );
}
