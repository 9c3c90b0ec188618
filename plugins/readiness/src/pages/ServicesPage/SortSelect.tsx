// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Select } from '@backstage/ui';
import {
  SERVICE_SORTS,
  type ServiceColumn,
  type ServiceSort,
} from 'backstage-plugin-readiness-common';
import type { ListView } from '../../hooks/useListView';
import type { servicesMessages } from '../../messages/services';
import { useReadinessTranslation } from '../../translation';
import styles from './ServicesPage.module.css';

interface SortSelectProps {
  view: ListView;
  onViewChange: (change: Partial<ListView>) => void;
}

type Special = keyof Omit<
  typeof servicesMessages.sort,
  'label' | 'column' | 'grouped'
>;
type FieldOf<Order> = Order extends `-${infer Field}` ? Field : Order;
// One that is no column either has no text below, and does not compile.
type PlainSort = Exclude<ServiceSort, FieldOf<Special>>;

/** The sort orders that have a name of their own. */
const special: readonly Special[] = [
  'verdict',
  '-blockers',
  'score',
  'verdictSince',
  '-verdictSince',
  'name',
];

/** The fields whose order is named by the heading of their column. */
const byColumn = SERVICE_SORTS.filter(isPlain);

function isPlain(field: ServiceSort): field is PlainSort {
  return !special.some(name => name.replace(/^-/, '') === field);
}

/** The sort orders; column headings add their opposites. @internal */
export function SortSelect({ view, onViewChange }: SortSelectProps) {
  const { t } = useReadinessTranslation();
  const options: { id: string; label: string }[] = [
    ...special.map(id => ({ id, label: t(`services.sort.${id}`) })),
    ...byColumn.map(id => ({ id, label: t(`services.columns.${id}`) })),
  ];
  if (!options.some(option => option.id === view.sort)) {
    const field = view.sort.replace(/^-/, '') as ServiceColumn;
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
      secondaryLabel={view.group && t('services.sort.grouped')}
      isDisabled={view.group !== undefined}
      options={options}
      value={view.group ?? view.sort}
      onChange={key => onViewChange({ sort: String(key) })}
    />
  );
}
