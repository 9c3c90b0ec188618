// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Switch } from '@backstage/ui';
import { RiArrowUpSLine, RiFilter3Line } from '@remixicon/react';
import {
  LIST_FILTERS,
  type ListFilter,
  type ServiceFilters,
} from 'backstage-plugin-readiness-common';
import type { Checks } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { useVerificationFilterText } from '../../components/Verification/useVerificationFilterText';
import { FilterSelect } from './FilterSelect';
import { SearchBox } from './SearchBox';
import styles from './ServiceFilterBar.module.css';
import { useFilterName } from './useFilterName';
import { type FilterOption, useFilterOptions } from './useFilterOptions';
import { useFilterWords } from './useFilterWords';

interface ServiceFilterBarProps {
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters, options?: { replace?: boolean }) => void;
  checks: Checks;
}

/** Filters with a place of their own. */
const unfolded: readonly ListFilter[] = ['verdict', 'owner', 'system'];

/** The filters of a list of services. The rarer ones are folded away. @internal */
export function ServiceFilterBar(props: ServiceFilterBarProps) {
  const { filters, onChange, checks } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const filterName = useFilterName();
  const filterText = useVerificationFilterText();
  const words = useFilterWords(checks);
  const inCatalog: Partial<Record<ListFilter, FilterOption[]>> =
    useFilterOptions();
  const [isUnfolded, setUnfolded] = useState(false);

  const folded = LIST_FILTERS.filter(name => !unfolded.includes(name));
  const active = [...folded, 'changedSince' as const].filter(
    name => filters[name]?.length,
  ).length;

  const closedLabel =
    active > 0
      ? t('filters.moreActive', { number: String(active) })
      : t('filters.more');

  function optionsOf(name: ListFilter): FilterOption[] | undefined {
    const { values, nameOf } = words[name];
    const options = values?.map(id => ({ id, label: nameOf(id) }));
    if (name !== 'verification') {
      return options ?? inCatalog[name];
    }
    // Those of single checks are offered only when they are in use.
    const ofChecks = (filters.verification ?? []).filter(id =>
      id.includes(':'),
    );
    return options?.concat(
      ofChecks.map(id => ({ id, label: t('filters.is', filterText(id)) })),
    );
  }

  function select(name: ListFilter) {
    const options = optionsOf(name);
    // Those without options are set by links.
    return (
      options && (
        <FilterSelect
          key={name}
          label={filterName(name)}
          options={options}
          value={filters[name]}
          onChange={value => onChange({ ...filters, [name]: value })}
        />
      )
    );
  }

  return (
    <div className={styles.bar} role="search">
      <div className={styles.row}>
        <div className={styles.search}>
          <SearchBox
            value={filters.q ?? ''}
            onChange={q => onChange({ ...filters, q }, { replace: true })}
          />
        </div>
        {select('owner')}
        {select('system')}
        <div className={styles.actions}>
          <Switch
            label={t('filters.mine')}
            isSelected={filters.mine === true}
            onChange={mine => onChange({ ...filters, mine: mine || undefined })}
          />
          <Button
            variant="secondary"
            aria-expanded={isUnfolded}
            iconStart={isUnfolded ? <RiArrowUpSLine /> : <RiFilter3Line />}
            onPress={() => setUnfolded(!isUnfolded)}
          >
            {isUnfolded ? t('filters.fewer') : closedLabel}
          </Button>
        </div>
      </div>
      {isUnfolded && <div className={styles.row}>{folded.map(select)}</div>}
    </div>
  );
}
