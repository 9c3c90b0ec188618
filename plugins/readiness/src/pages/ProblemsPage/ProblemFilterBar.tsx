// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Switch } from '@backstage/ui';
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import type { Checks } from '../../hooks/useChecks';
import { useReadinessTranslation } from '../../translation';
import { ActiveFilters } from '../filters/ActiveFilters';
import { FilterSelect } from '../filters/FilterSelect';
import { useFilterName } from '../filters/useFilterName';
import { useFilterOptions } from '../filters/useFilterOptions';
import { useFilterWords } from '../filters/useFilterWords';
import styles from './ProblemsPage.module.css';

interface ProblemFilterBarProps {
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters) => void;
  checks: Checks;
}

/** Whose mistakes are shown. What else was taken along from another tab is shown, and can be removed. @internal */
export function ProblemFilterBar(props: ProblemFilterBarProps) {
  const { filters, onChange, checks } = props;
  const { t } = useReadinessTranslation();
  const filterName = useFilterName();
  const { owner } = useFilterWords(checks);
  const { owner: _owner, ...others } = filters;
  const { values, loading, asking } = useFilterOptions(others);
  const owners = new Set([
    ...(values.owner ?? []).map(({ value }) => value),
    ...(filters.owner ?? []),
  ]);
  // Without figures: those of the facets are of services.
  const options = [...owners]
    .map(id => ({ id, label: owner.nameOf(id) }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <div className={styles.filters} role="search" {...asking}>
      <div className={styles.filterRow}>
        <FilterSelect
          label={filterName('owner')}
          options={options}
          loading={loading}
          value={filters.owner}
          onChange={value => onChange({ ...filters, owner: value })}
        />
        <Switch
          label={t('filters.mine')}
          isSelected={filters.mine === true}
          onChange={mine => onChange({ ...filters, mine: mine || undefined })}
        />
      </div>
      <ActiveFilters filters={filters} onChange={onChange} checks={checks} />
    </div>
  );
}
