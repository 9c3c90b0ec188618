// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { VerificationCounts } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';

/** How many of the answers that a provider could verify are verified. @internal */
export function VerificationText({
  verifiableAnswers,
}: {
  verifiableAnswers: VerificationCounts;
}) {
  const { t } = useTranslationRef(readinessTranslationRef);
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
  return <>{parts.join(', ')}</>;
}
