// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';

/** How many checks are open, worst first; recommended ones only when nothing worse is. @internal */
export function useOpenCounts(open: ServiceSummary['open']): string[] {
  const { t } = useReadinessTranslation();
  const counts: string[] = [];
  if (open.blocker > 0) {
    counts.push(t('entity.head.blockers', { count: open.blocker }));
  }
  if (open.required > 0) {
    counts.push(t('entity.head.required', { count: open.required }));
  }
  if (counts.length === 0 && open.recommended > 0) {
    counts.push(t('entity.head.recommended', { count: open.recommended }));
  }
  return counts;
}
