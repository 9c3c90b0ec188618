// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { Button, Switch } from '@backstage/ui';
import { RiArrowUpSLine, RiFilter3Line } from '@remixicon/react';
import {
  LIST_FILTERS,
  type ListFilter,
  type ServiceFilters,
} from 'backstage-plugin-readiness-common';
import type { Checks } from '../../hooks/useChecks';
import { useReadinessTranslation } from '../../translation';
import { type FilterOption, FilterSelect } from './FilterSelect';
import { describeFilters } from './describeFilters';
import { SearchBox } from './SearchBox';
import styles from './ServiceFilterBar.module.css';
import { useFilterName } from './useFilterName';
import { useFilterOptions } from './useFilterOptions';
import { useFilterWords } from './useFilterWords';

interface ServiceFilterBarProps {
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters, options?: { replace?: boolean }) => void;
  checks: Checks;
  /** Whether the page shows and hides them on a phone. */
  isFoldedByPage?: boolean;
}

/** Filters with a place of their own. */
const unfolded: readonly ListFilter[] = ['verdict', 'owner', 'system'];

/** Those whose values are known only when they were counted: their place is kept until then. */
const fromCatalog: readonly ListFilter[] = [
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
  'check',
  'checklist',
];

/** The filters of a list of services. The rarer ones are folded away. @internal */
export function ServiceFilterBar(props: ServiceFilterBarProps) {
  const { filters, onChange, checks, isFoldedByPage = false } = props;
  const { t } = useReadinessTranslation();
  const filterName = useFilterName();
  const words = useFilterWords(checks);
  const { values: counted, loading, asking } = useFilterOptions(filters);
  const [isUnfolded, setUnfolded] = useState(false);
  const [isOpenOnPhone, setOpenOnPhone] = useState(isFoldedByPage);
  const inUse = describeFilters(filters).length;

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
    if (!values && !counted[name] && !fromCatalog.includes(name)) {
      return undefined;
    }
    const counts = new Map(
      counted[name]?.map(({ value, services }) => [value, services]),
    );
    // In the order of Readiness where it has one, otherwise by name.
    const ids = values ?? [...counts.keys()];
    // What a link asks for stays there, whether or not anything has it now.
    const chosen: readonly string[] = filters[name] ?? [];
    const options = [...new Set([...ids, ...chosen])].map(id => ({
      id,
      label: nameOf(id),
      count: counted[name] && (counts.get(id) ?? 0),
    }));
    if (!values) {
      options.sort((one, other) => one.label.localeCompare(other.label));
    }
    return options;
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
          loading={loading}
          value={filters[name]}
          onChange={value => onChange({ ...filters, [name]: value })}
        />
      )
    );
  }

  const bar = (
    <div
      className={`${styles.bar} ${isOpenOnPhone ? '' : styles.notOnPhones}`}
      role="search"
      {...asking}
    >
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
  if (isFoldedByPage) {
    return bar;
  }
  return (
    <div className={styles.bar}>
      <Button
        className={styles.onPhones}
        variant="secondary"
        iconStart={<RiFilter3Line />}
        aria-expanded={isOpenOnPhone}
        onPress={() => setOpenOnPhone(!isOpenOnPhone)}
      >
        {inUse > 0
          ? t('filters.onPhonesActive', { number: String(inUse) })
          : t('filters.onPhones')}
      </Button>
      {bar}
    </div>
  );
}
