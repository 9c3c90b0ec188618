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
import type { ContradictionItem } from 'backstage-plugin-readiness-common';
import { useRoomForTable } from '../../hooks/useRoomForTable';
import { useReadinessTranslation } from '../../translation';
import { RowCards } from '../RowCards';
import {
  type ContradictionColumn,
  contradictionColumns,
  ContradictionValue,
} from './ContradictionValue';
import listStyles from '../ListRows.module.css';
import styles from './ContradictionsPage.module.css';

/** The room that a column needs, in rem. */
const widths: Readonly<Record<ContradictionColumn, number>> = {
  service: 10,
  check: 10,
  answer: 9,
  observation: 18.5,
  provider: 8,
  owner: 8,
};

/** A table where there is room for one, cards elsewhere. @internal */
export function ContradictionRows({ items }: { items: ContradictionItem[] }) {
  const { t } = useReadinessTranslation();
  const hasRoom = useRoomForTable();
  const rows = items.map(item => ({
    ...item,
    id: `${item.entityRef} ${item.check}`,
  }));
  if (!hasRoom) {
    return (
      <RowCards
        label={t('contradictions.title')}
        items={rows}
        columns={contradictionColumns}
        headingOf={column => t(`contradictions.columns.${column}`)}
        valueOf={(item, column) => (
          <ContradictionValue item={item} column={column} />
        )}
        className={styles.details}
      />
    );
  }
  const columns = contradictionColumns.map(id => ({ id }));
  const total = Object.values(widths).reduce((sum, width) => sum + width, 0);
  return (
    <div className={listStyles.table}>
      <TableRoot
        aria-label={t('contradictions.title')}
        style={{ minWidth: `${total}rem` }}
      >
        <TableHeader columns={columns}>
          {({ id }: { id: ContradictionColumn }) => (
            <Column
              id={id}
              isRowHeader={id === 'service'}
              style={{ width: `${(widths[id] / total) * 100}%` }}
            >
              {t(`contradictions.columns.${id}`)}
            </Column>
          )}
        </TableHeader>
        <TableBody items={rows}>
          {(item: ContradictionItem & { id: string }) => (
            <Row id={item.id} columns={columns}>
              {({ id }: { id: ContradictionColumn }) => (
                <Cell className={listStyles.cell}>
                  <ContradictionValue item={item} column={id} />
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </TableRoot>
    </div>
  );
}
