// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { nameFromId } from '../hooks/checkTitles';
import { useReadinessTranslation } from '../translation';

/**
 * What a data class is called. A checklist may have classes of its own; they are called what they are.
 *
 * @internal
 */
export function useDataClassName(): (dataClass: string) => string {
  const { t } = useReadinessTranslation();
  const names: Record<string, string> = {
    pii: t('common.dataClass.pii'),
    'tracking-logs': t('common.dataClass.trackingLogs'),
    confidential: t('common.dataClass.confidential'),
    none: t('common.dataClass.none'),
    unanswered: t('common.dataClass.unanswered'),
  };
  return dataClass =>
    Object.hasOwn(names, dataClass) ? names[dataClass] : nameFromId(dataClass);
}
