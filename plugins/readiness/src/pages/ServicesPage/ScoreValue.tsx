// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Text } from '@backstage/ui';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import listStyles from '../ListRows.module.css';

/** How many checks pass, and how many are left out of that. @internal */
export function ScoreValue({ service }: { service: ServiceSummary }) {
  const { score } = service;
  const { t } = useReadinessTranslation();
  if (!score) {
    return <>{t('common.verdict.unassessed')}</>;
  }
  const parts = [
    score.waived > 0 &&
      t('common.score.waived', { number: String(score.waived) }),
    score.notApplicable > 0 &&
      t('common.score.notApplicable', { number: String(score.notApplicable) }),
  ].filter(Boolean);
  return (
    <div className={listStyles.stack}>
      <span>
        {t('common.score.passed', {
          passed: String(score.passed),
          total: String(score.total),
        })}
      </span>
      {parts.length > 0 && (
        <Text variant="body-small" color="secondary">
          {parts.join(', ')}
        </Text>
      )}
    </div>
  );
}
