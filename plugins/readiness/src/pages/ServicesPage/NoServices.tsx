// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import {
  RiCheckboxCircleLine,
  RiFilterOffLine,
  RiSearchLine,
} from '@remixicon/react';
import {
  NOT_READY_YET,
  type ServiceFilters,
  type Summary,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import { sameVerdicts } from '../../hooks/useListFilters';
import { useReadinessTranslation } from '../../translation';
import { Notice } from '../../components/Notice';

interface NoServicesProps {
  filters: ServiceFilters;
  /** Of the services that match the filters but for the verdict. */
  summary: Summary;
  onChange: (filters: ServiceFilters) => void;
}

/** Why the list is empty although there are services, and what to do. A search is never thrown away. @internal */
export function NoServices(props: NoServicesProps) {
  const { filters, summary, onChange } = props;
  const { t } = useReadinessTranslation();
  const { verdict = [], q, ...others } = filters;
  const isFiltered = Object.values(others).some(
    value => value !== undefined && String(value) !== '',
  );
  if (summary.totalItems === 0) {
    return (
      <Notice
        icon={<RiFilterOffLine />}
        title={
          q
            ? t('services.empty.searchedTitle', { text: q })
            : t('services.empty.filteredTitle')
        }
        text={isFiltered ? t('services.empty.filteredText') : undefined}
        actions={
          isFiltered && (
            <Button
              variant="secondary"
              onPress={() => onChange({ q, verdict: [] })}
            >
              {t(q ? 'services.empty.onlySearch' : 'services.empty.clear')}
            </Button>
          )
        }
      />
    );
  }
  const showAll = (
    <Button
      variant="secondary"
      onPress={() => onChange({ ...filters, verdict: [] })}
    >
      {t('services.empty.showThem', { count: summary.totalItems })}
    </Button>
  );
  if (!isFiltered && !q && sameVerdicts(verdict, NOT_READY_YET)) {
    return (
      <Notice
        icon={<RiCheckboxCircleLine />}
        title={t('services.empty.allReadyTitle')}
        text={t('services.empty.allReadyText')}
        actions={showAll}
      />
    );
  }
  const nameOf = (name: (typeof VERDICTS)[number]) =>
    t(`common.verdict.${name}`).toLocaleLowerCase();
  const elsewhere = VERDICTS.filter(name => summary.verdicts[name] > 0)
    .map(name => `${summary.verdicts[name]} ${nameOf(name)}`)
    .join(', ');
  return (
    <Notice
      icon={<RiSearchLine />}
      title={verdict.map(name => `0 ${nameOf(name)}`).join(', ')}
      text={
        q
          ? t('services.empty.elsewhereSearched', { elsewhere, text: q })
          : t('services.empty.elsewhere', { elsewhere })
      }
      actions={showAll}
    />
  );
}
