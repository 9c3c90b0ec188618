// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type ServiceDetail,
  UNVERIFIED_REASONS,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { SetUpProviders } from '../../components/Verification/SetUpProviders';

interface VerificationTextProps {
  service: Pick<
    ServiceDetail,
    'verifiableAnswers' | 'unverifiedAnswers' | 'missingProviders'
  >;
}

/** How many of the verifiable answers are verified, and why the others are not. @internal */
export function VerificationText({ service }: VerificationTextProps) {
  const { verifiableAnswers, unverifiedAnswers, missingProviders } = service;
  const { t } = useReadinessTranslation();
  const { verified, contradicted } = verifiableAnswers;
  const total = Object.values(verifiableAnswers).reduce(
    (sum, count) => sum + count,
    0,
  );
  const parts: string[] = [
    t('evidence.verified.summary', {
      verified: String(verified),
      total: String(total),
    }),
  ];
  if (contradicted > 0) {
    parts.push(t('evidence.verified.contradicted', { count: contradicted }));
  }
  for (const reason of UNVERIFIED_REASONS) {
    if (unverifiedAnswers[reason] > 0) {
      parts.push(
        t(`common.verifiableAnswers.${reason}`, {
          count: unverifiedAnswers[reason],
        }),
      );
    }
  }
  return (
    <>
      {parts.join(', ')}
      <SetUpProviders providers={missingProviders} />
    </>
  );
}
