// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Select,
  Text,
} from '@backstage/ui';
import { RiCheckLine, RiLayoutColumnLine } from '@remixicon/react';
import {
  OPTIONAL_SERVICE_COLUMNS,
  type ServiceFilters,
  type Summary,
  USUAL_SERVICE_COLUMNS,
} from 'backstage-plugin-readiness-common';
import type { Grouping, ListView } from '../../hooks/useListView';
import { useReadinessTranslation } from '../../translation';
import { CsvButton } from '../CsvButton';
import { serverSort } from '../../hooks/useServiceList';
import { readinessApiRef } from '../../api';
import styles from './ServicesPage.module.css';
import { SortSelect } from './SortSelect';
import { VerdictSegments } from './VerdictSegments';

interface ListToolbarProps {
  filters: ServiceFilters;
  onFiltersChange: (filters: ServiceFilters) => void;
  view: ListView;
  onViewChange: (change: Partial<ListView>) => void;
  /** Absent while it is not known. */
  totalItems?: number;
  /** Of the services that match the filters but for the verdict. */
  counts?: Summary;
}

/** Which services are shown, how many they are, and how they are laid out. @internal */
export function ListToolbar(props: ListToolbarProps) {
  const { filters, onFiltersChange, view, onViewChange, totalItems, counts } =
    props;
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const groups = ['none', 'owner', 'system'] as const;
  const [, ...hideable] = USUAL_SERVICE_COLUMNS;
  const { columns, hidden } = view;
  const shown = [
    ...hideable.filter(column => !hidden.includes(column)),
    ...columns,
  ];
  const isShown = (column: string) => shown.some(one => one === column);
  const isUsual = columns.length === 0 && hidden.length === 0;
  return (
    <div className={styles.toolbar}>
      <div className={styles.which}>
        <VerdictSegments
          verdicts={filters.verdict}
          counts={counts}
          onChange={verdict => onFiltersChange({ ...filters, verdict })}
        />
        <Text role="status" weight="bold">
          {totalItems === undefined
            ? ''
            : t('services.count', { count: totalItems })}
        </Text>
      </div>
      <div className={styles.layout}>
        <SortSelect view={view} onViewChange={onViewChange} />
        <Select
          className={styles.choice}
          label={t('services.group.label')}
          options={groups.map(id => ({ id, label: t(`services.group.${id}`) }))}
          value={view.group ?? 'none'}
          onChange={key =>
            onViewChange({
              group: key === 'none' ? undefined : (key as Grouping),
            })
          }
        />
        <MenuTrigger>
          <Button variant="secondary" iconStart={<RiLayoutColumnLine />}>
            {t('services.columns.button')}
          </Button>
          <Menu
            selectionMode="multiple"
            selectedKeys={shown}
            onSelectionChange={keys => {
              const isChosen = (column: string) =>
                keys === 'all' || keys.has(column);
              onViewChange({
                columns: OPTIONAL_SERVICE_COLUMNS.filter(isChosen),
                hidden: hideable.filter(column => !isChosen(column)),
              });
            }}
          >
            {[...hideable, ...OPTIONAL_SERVICE_COLUMNS].map(column => (
              <MenuItem
                key={column}
                id={column}
                iconStart={
                  // Menus of Backstage UI tell it only to assistive technology.
                  <RiCheckLine
                    className={isShown(column) ? undefined : styles.notChosen}
                  />
                }
              >
                {t(`services.columns.${column}`)}
              </MenuItem>
            ))}
          </Menu>
        </MenuTrigger>
        {!isUsual && (
          <Button
            variant="tertiary"
            onPress={() => onViewChange({ columns: [], hidden: [] })}
          >
            {t('services.columns.reset')}
          </Button>
        )}
        <CsvButton
          name="services"
          filters={filters}
          load={() =>
            api.getServicesCsv({ ...filters, sort: serverSort(view) })
          }
        />
        <CsvButton
          name="answers"
          filters={filters}
          load={() => api.getAnswersCsv(filters)}
          label={t('services.csv.answersLabel')}
        >
          {t('services.csv.answers')}
        </CsvButton>
      </div>
    </div>
  );
}
