// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Select } from '@backstage/ui';
import type { ListView } from '../../hooks/useListView';
import { readinessTranslationRef } from '../../translation';
import styles from './ServicesPage.module.css';

interface SortSelectProps {
  view: ListView;
  onViewChange: (change: Partial<ListView>) => void;
}

const orders = [
  'verdict',
  '-blockers',
  'score',
  'verdictSince',
  '-verdictSince',
  'name',
  'owner',
  'system',
  'dataClass',
  'monitoring',
  'launchDate',
] as const;

/** The sort orders; column headings add their opposites. @internal */
export function SortSelect({ view, onViewChange }: SortSelectProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const options: { id: string; label: string }[] = orders.map(id => ({
    id,
    label: t(`services.sort.${id}`),
  }));
  if (!options.some(option => option.id === view.sort)) {
    const field = view.sort.replace(/^-/, '') as 'name';
    options.push({
      id: view.sort,
      label: t('services.sort.column', {
        column: t(`services.columns.${field}`),
      }),
    });
  }
  return (
    <Select
      className={styles.choice}
      label={t('services.sort.label')}
      // Groups have an order of their own.
      isDisabled={view.group !== undefined}
      options={options}
      value={view.group ?? view.sort}
      onChange={key => onViewChange({ sort: String(key) })}
    />
  );
}
