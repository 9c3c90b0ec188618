// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useReadinessTranslation } from '../../translation';
import styles from './OverviewPage.module.css';

/** The shape of the overview while its figures are under way. @internal */
export function OverviewSkeleton() {
  const { t } = useReadinessTranslation();
  return (
    <div className={styles.figures} role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <Skeleton width="100%" height={116} aria-hidden />
      <div className={styles.columns} aria-hidden>
        <Skeleton width="100%" height={360} />
        <Skeleton width="100%" height={360} />
      </div>
    </div>
  );
}
