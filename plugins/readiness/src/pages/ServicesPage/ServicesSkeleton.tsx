// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useReadinessTranslation } from '../../translation';
import listStyles from '../ListRows.module.css';

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** The shape of the list while its first page is under way. @internal */
export function ServicesSkeleton() {
  const { t } = useReadinessTranslation();
  return (
    <div className={listStyles.cards} role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {rows.map(row => (
        <Skeleton key={row} height={52} aria-hidden />
      ))}
    </div>
  );
}
