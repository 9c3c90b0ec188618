// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Switch } from '@backstage/ui';
import { RiArrowUpSLine, RiFilter3Line } from '@remixicon/react';
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import type { Checks } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { FilterSelect } from './FilterSelect';
import { SearchBox } from './SearchBox';
import styles from './ServiceFilterBar.module.css';
import { useFilterOptions } from './useFilterOptions';
import { useVerificationOptions } from './useVerificationOptions';

interface ServiceFilterBarProps {
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters, options?: { replace?: boolean }) => void;
  checks: Checks;
}

const folded = [
  'domain',
  'lifecycle',
  'type',
  'level',
  'dataClass',
  'monitoring',
  'verification',
  'verdictVerification',
  'monitoringVerification',
  'section',
] as const;

/** Filters without a control of their own, which links set. */
const elsewhere = ['check', 'answer', 'checklist', 'changedSince'] as const;

/** The filters of a list of services. The rarer ones are folded away. @internal */
export function ServiceFilterBar(props: ServiceFilterBarProps) {
  const { filters, onChange, checks } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const known = {
    ...useFilterOptions(),
    ...useVerificationOptions(checks, filters.verification),
  };
  const active = [...folded, ...elsewhere].filter(
    name => filters[name]?.length,
  ).length;
  const [unfolded, setUnfolded] = useState(false);

  const closedLabel =
    active > 0
      ? t('filters.moreActive', { number: String(active) })
      : t('filters.more');

  const select = (name: keyof typeof known) => (
    <FilterSelect
      key={name}
      label={t(`filters.name.${name}`)}
      options={known[name]}
      value={filters[name]}
      onChange={value => onChange({ ...filters, [name]: value })}
    />
  );

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
            aria-expanded={unfolded}
            iconStart={unfolded ? <RiArrowUpSLine /> : <RiFilter3Line />}
            onPress={() => setUnfolded(!unfolded)}
          >
            {unfolded ? t('filters.fewer') : closedLabel}
          </Button>
        </div>
      </div>
      {unfolded && <div className={styles.row}>{folded.map(select)}</div>}
    </div>
  );
}
