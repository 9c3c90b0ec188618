// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Checks } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { useDataClassName } from '../DataClassLabels';
import type { FilterOption } from './useFilterOptions';

const verdicts = [
  'notReady',
  'unassessed',
  'readyWithWaivers',
  'ready',
] as const;
const levels = ['blocked', 'incomplete', 'complete', 'exemplary'] as const;
const monitorings = ['monitored', 'partial', 'unmonitored', 'unknown'] as const;

/** The values of the filters that readiness itself makes up, worst first. @internal */
export function useJudgedOptions(
  checks: Checks,
): Record<
  'verdict' | 'level' | 'dataClass' | 'monitoring' | 'section',
  FilterOption[]
> {
  const { t } = useTranslationRef(readinessTranslationRef);
  const dataClassName = useDataClassName();
  return {
    verdict: verdicts.map(id => ({ id, label: t(`common.verdict.${id}`) })),
    level: levels.map(id => ({ id, label: t(`common.level.${id}`) })),
    dataClass: [...new Set([...checks.dataClasses, 'none', 'unanswered'])].map(
      id => ({ id, label: dataClassName(id) }),
    ),
    monitoring: monitorings.map(id => ({
      id,
      label: t(`common.monitoring.${id}`),
    })),
    section: [...checks.sections].map(([id, label]) => ({ id, label })),
  };
}
