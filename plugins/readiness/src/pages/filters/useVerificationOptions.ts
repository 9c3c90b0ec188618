// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  UNVERIFIED_REASONS,
  VERIFICATION_STATES,
} from 'backstage-plugin-readiness-common';
import type { Checks } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { useVerificationFilterText } from '../../components/Verification/useVerificationFilterText';
import { useDataClassName } from '../../components/useDataClassName';
import type { FilterOption } from './useFilterOptions';

const verdicts = [
  'notReady',
  'unassessed',
  'readyWithWaivers',
  'ready',
] as const;
const levels = ['blocked', 'incomplete', 'complete', 'exemplary'] as const;
const monitorings = ['monitored', 'partial', 'unmonitored', 'unknown'] as const;

/** The values of the filters that Readiness defines, worst first. @internal */
export function useVerificationOptions(
  checks: Checks,
  /** The values of the filter `verification`; those of single checks are offered only when they are in use. */
  verifications: readonly string[] = [],
): Record<
  | 'verdict'
  | 'level'
  | 'dataClass'
  | 'monitoring'
  | 'verification'
  | 'verdictVerification'
  | 'monitoringVerification'
  | 'section',
  FilterOption[]
> {
  const { t } = useTranslationRef(readinessTranslationRef);
  const dataClassName = useDataClassName();
  const filterText = useVerificationFilterText();
  const assurances = (['verified', 'declared'] as const).map(id => ({
    id,
    label: t(`filters.assurance.${id}`),
  }));
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
    verification: [
      ...[...VERIFICATION_STATES, ...UNVERIFIED_REASONS].map(id => ({
        id,
        label: filterText(id).value,
      })),
      ...verifications
        .filter(id => id.includes(':'))
        .map(id => ({ id, label: t('filters.is', filterText(id)) })),
    ],
    verdictVerification: assurances,
    monitoringVerification: assurances,
    section: [...checks.sections].map(([id, label]) => ({ id, label })),
  };
}
