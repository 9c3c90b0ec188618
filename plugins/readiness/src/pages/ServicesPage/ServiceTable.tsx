// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  Cell,
  Column,
  Row,
  TableBody,
  TableHeader,
  TableRoot,
} from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  SERVICE_SORTS,
  type ServiceColumn,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { columnsOf, type ListView } from '../../hooks/useListView';
import { readinessTranslationRef } from '../../translation';
import { serviceCells } from './serviceCells';
import listStyles from '../ListRows.module.css';

interface ServiceTableProps {
  items: ServiceSummary[];
  view: ListView;
  onViewChange: (change: Partial<ListView>) => void;
  label: string;
}

/** Services, one a row. @internal */
export function ServiceTable(props: ServiceTableProps) {
  const { items, view, onViewChange, label } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const columns = columnsOf(view).map(id => ({ id }));
  const total = columns.reduce(
    (sum, { id }) => sum + serviceCells[id].width,
    0,
  );
  const descends = view.sort.startsWith('-');
  return (
    <div className={listStyles.table}>
      <TableRoot
        aria-label={label}
        // More columns than fit are scrolled to, inside the table.
        style={{ minWidth: `${total}rem` }}
        sortDescriptor={
          view.group
            ? undefined
            : {
                column: view.sort.replace(/^-/, ''),
                direction: descends ? 'descending' : 'ascending',
              }
        }
        onSortChange={({ column, direction }) =>
          onViewChange({
            sort: direction === 'descending' ? `-${column}` : String(column),
          })
        }
      >
        <TableHeader columns={columns}>
          {({ id }: { id: ServiceColumn }) => (
            <Column
              id={id}
              isRowHeader={id === 'name'}
              style={{ width: `${(serviceCells[id].width / total) * 100}%` }}
              allowsSorting={
                !view.group && SERVICE_SORTS.some(field => field === id)
              }
            >
              {t(`services.columns.${id}`)}
            </Column>
          )}
        </TableHeader>
        <TableBody
          items={items.map(item => ({ ...item, id: item.entityRef }))}
          dependencies={[view.columns]}
        >
          {(service: ServiceSummary & { id: string }) => (
            <Row id={service.id} columns={columns}>
              {({ id }: { id: ServiceColumn }) => {
                const { Value } = serviceCells[id];
                return (
                  <Cell className={listStyles.cell}>
                    <Value service={service} />
                  </Cell>
                );
              }}
            </Row>
          )}
        </TableBody>
      </TableRoot>
    </div>
  );
}
