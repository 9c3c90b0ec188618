// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useReadinessTranslation } from '../translation';

interface PlaceholderProps {
  /** Of each part of the content that is still loading, in CSS. */
  heights: string[];
  className?: string;
}

/** Keeps the place of what is still loading. @internal */
export function Placeholder(props: PlaceholderProps) {
  const { heights, className } = props;
  const { t } = useReadinessTranslation();
  return (
    <div className={className} role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {heights.map((height, index) => (
        <Skeleton key={index} width="100%" height={height} aria-hidden />
      ))}
    </div>
  );
}
