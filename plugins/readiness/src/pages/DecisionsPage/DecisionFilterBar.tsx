// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button, Switch, Tag, TagGroup } from '@backstage/ui';
import type { Severity } from 'backstage-plugin-readiness-common';
import type { Checks } from '../../hooks/useChecks';
import { useEntityTitle } from '../../hooks/useEntityTitle';
import { useReadinessTranslation } from '../../translation';
import { FilterSelect } from '../filters/FilterSelect';
import { SearchBox } from '../filters/SearchBox';
import styles from '../filters/ServiceFilterBar.module.css';
import { useFilterOptions } from '../filters/useFilterOptions';
import { type DecisionFilters, WAIVABLE } from './decisionQuery';

interface DecisionFilterBarProps {
  filters: DecisionFilters;
  onChange: (filters: DecisionFilters, options?: { replace?: boolean }) => void;
  checks: Checks;
}

/** What to narrow the decisions to. @internal */
export function DecisionFilterBar(props: DecisionFilterBarProps) {
  const { filters, onChange, checks } = props;
  const { t } = useReadinessTranslation();
  const entityTitle = useEntityTitle();
  const { values, loading, asking } = useFilterOptions({});
  const { owner = [] } = values;
  const { entityRef = [] } = filters;
  const isActive = Object.values(filters).some(Boolean);
  return (
    <div className={styles.bar} role="search" {...asking}>
      <div className={styles.row}>
        <div className={styles.search}>
          <SearchBox
            value={filters.q ?? ''}
            onChange={q => onChange({ ...filters, q }, { replace: true })}
          />
        </div>
        <FilterSelect
          label={t('decisions.filters.owner')}
          options={owner
            .filter(({ value }) => value !== 'none')
            .map(({ value: id }) => ({ id, label: entityTitle(id) }))
            .sort((one, other) => one.label.localeCompare(other.label))}
          loading={loading}
          value={filters.owner}
          onChange={value => onChange({ ...filters, owner: value })}
        />
        <FilterSelect
          label={t('decisions.filters.check')}
          options={[...checks.checks.keys()].map(id => ({
            id,
            label: checks.titleOf(id),
          }))}
          value={filters.check}
          onChange={check => onChange({ ...filters, check })}
        />
        <FilterSelect
          label={t('decisions.filters.severity')}
          options={WAIVABLE.map(id => ({
            id,
            label: t(`common.severity.${id}`),
          }))}
          value={filters.severity}
          onChange={severity =>
            onChange({ ...filters, severity: severity as Severity[] })
          }
        />
        <div className={styles.actions}>
          <Switch
            label={t('filters.mine')}
            isSelected={filters.mine === true}
            onChange={mine => onChange({ ...filters, mine: mine || undefined })}
          />
          {isActive && (
            <Button
              size="small"
              variant="tertiary"
              onPress={() => onChange({})}
            >
              {t('filters.clear')}
            </Button>
          )}
        </div>
      </div>
      {entityRef.length > 0 && (
        <TagGroup
          aria-label={t('filters.active')}
          onRemove={keys =>
            onChange({
              ...filters,
              entityRef: entityRef.filter(ref => !keys.has(ref)),
            })
          }
        >
          {entityRef.map(ref => (
            <Tag key={ref} id={ref} textValue={entityTitle(ref)}>
              {entityTitle(ref)}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
}
