// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Text } from '@backstage/ui';
import { RiErrorWarningLine } from '@remixicon/react';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { verificationStats } from '../../hooks/verificationStats';
import { useReadinessTranslation } from '../../translation';
import { VerificationBar } from '../../components/Verification/VerificationBar';
import { ToneLabel } from '../../components/ToneLabel';
import listStyles from '../ListRows.module.css';

/** How many of the verifiable answers of a service are verified. @internal */
export function VerificationValue({
  service,
}: {
  service: Pick<ServiceSummary, 'verifiableAnswers' | 'unverifiedAnswers'>;
}) {
  const { verifiableAnswers, unverifiedAnswers } = service;
  const { t } = useReadinessTranslation();
  const { total, verified, contradicted } =
    verificationStats(verifiableAnswers);
  if (total === 0) {
    return (
      <Text variant="body-small" color="secondary">
        {t('services.cell.noVerifiableAnswers')}
      </Text>
    );
  }
  return (
    <div className={listStyles.stack}>
      <span>
        {t('services.cell.verified', {
          verified: String(verified),
          total: String(total),
        })}
      </span>
      <VerificationBar
        verifiableAnswers={verifiableAnswers}
        unverifiedAnswers={unverifiedAnswers}
      />
      {unverifiedAnswers.verifiable > 0 && (
        <Text variant="body-small" color="secondary">
          {t('common.verifiableAnswers.verifiable', {
            count: unverifiedAnswers.verifiable,
          })}
        </Text>
      )}
      {contradicted > 0 && (
        <ToneLabel tone="negative" icon={<RiErrorWarningLine />}>
          {t('services.cell.contradicted', { number: String(contradicted) })}
        </ToneLabel>
      )}
    </div>
  );
}
