// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Assurance,
  ASSURANCES,
  type CheckStatus,
  type Level,
  LEVELS,
  type ListFilter,
  type Monitoring,
  MONITORINGS,
  NOT_SENSITIVE,
  type TeamKind,
  UNVERIFIED_REASONS,
  type Verdict,
  VERDICTS,
  VERIFICATION_STATES,
} from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import type { Checks } from '../../hooks/useChecks';
import { useEntityTitle } from '../../hooks/useEntityTitle';
import { useReadinessTranslation } from '../../translation';
import { useVerificationFilterText } from '../../components/Verification/useVerificationFilterText';
import { useDataClassName } from '../../components/useDataClassName';

/** The words for the values of one filter. @internal */
export interface FilterWords {
  nameOf: (value: string) => string;
  /** Those to choose from, where Readiness defines them; the catalog has the others. */
  values?: readonly string[];
}

/** The words of each filter. @internal */
export function useFilterWords(
  checks: Checks,
): Record<ListFilter, FilterWords> {
  const { t } = useReadinessTranslation();
  const dataClassName = useDataClassName();
  const entityTitle = useEntityTitle();
  const filterText = useVerificationFilterText();
  const checkTitle = useCheckTitle();
  const entity = (kind: TeamKind): FilterWords => ({
    nameOf: value =>
      value === 'none' ? t(`teams.none.${kind}`) : entityTitle(value),
  });
  const asWritten: FilterWords = { nameOf: value => value };
  const assurance: FilterWords = {
    values: ASSURANCES,
    nameOf: value => t(`filters.assurance.${value as Assurance}`),
  };
  return {
    verdict: {
      values: VERDICTS,
      nameOf: value => t(`common.verdict.${value as Verdict}`),
    },
    owner: entity('owner'),
    system: entity('system'),
    domain: entity('domain'),
    lifecycle: asWritten,
    type: asWritten,
    level: {
      values: LEVELS,
      nameOf: value => t(`common.level.${value as Level}`),
    },
    dataClass: {
      values: [...new Set([...checks.dataClasses, ...NOT_SENSITIVE])],
      nameOf: dataClassName,
    },
    monitoring: {
      values: MONITORINGS,
      nameOf: value => t(`common.monitoring.${value as Monitoring}`),
    },
    verification: {
      values: [...VERIFICATION_STATES, ...UNVERIFIED_REASONS],
      nameOf: value =>
        value.includes(':')
          ? t('filters.is', filterText(value))
          : filterText(value).value,
    },
    verdictVerification: assurance,
    monitoringVerification: assurance,
    section: {
      values: [...checks.sections.keys()],
      nameOf: value => checks.sections.get(value) ?? value,
    },
    check: {
      nameOf: value => {
        const [check, status] = value.split(':');
        return t('filters.is', {
          name: checkTitle(check),
          value: t(`common.status.${status as CheckStatus}`),
        });
      },
    },
    answer: asWritten,
    checklist: asWritten,
  };
}
