// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { readinessTranslationRef } from '../../translation';
import styles from './OverviewPage.module.css';

/** The shape of the overview while its figures are under way. @internal */
export function OverviewSkeleton() {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <div className={styles.figures} role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <div className={styles.tiles} aria-hidden>
        {['a', 'b', 'c', 'd'].map(tile => (
          <Skeleton key={tile} height={104} />
        ))}
      </div>
      <div className={styles.columns} aria-hidden>
        <Skeleton height={320} />
        <Skeleton height={320} />
      </div>
    </div>
  );
}
