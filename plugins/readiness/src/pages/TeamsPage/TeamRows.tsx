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
import type { Team, TeamKind } from 'backstage-plugin-readiness-common';
import { useRoomForTable } from '../../hooks/useRoomForTable';
import { useReadinessTranslation } from '../../translation';
import listStyles from '../ListRows.module.css';
import { RowCards } from '../RowCards';
import { type TeamColumn, teamColumns, type TeamSort } from './sortTeams';
import styles from './TeamsPage.module.css';
import { TeamValue, type TeamValueProps } from './TeamValue';

/** The room that a column needs, in rem. */
const widths: Readonly<Record<TeamColumn, number>> = {
  name: 9,
  services: 7.25,
  verdicts: 12,
  blocked: 8,
  contradictions: 10,
  sensitiveNotMonitored: 8.25,
  longestBlocked: 8,
};

interface TeamRowsProps
  extends Pick<TeamValueProps, 'by' | 'filters' | 'dataClasses'> {
  teams: Team[];
  sort: TeamSort;
  onSortChange: (sort: TeamSort) => void;
}

/** A table where there is room for one, cards elsewhere. @internal */
export function TeamRows(props: TeamRowsProps) {
  const { teams, sort, onSortChange, ...shared } = props;
  const { t } = useReadinessTranslation();
  const columnName = useColumnName(shared.by);
  const hasRoom = useRoomForTable();
  const rows = teams.map(team => ({ ...team, id: idOf(team) }));
  if (!hasRoom) {
    return (
      <RowCards
        label={t('teams.title')}
        items={rows}
        columns={teamColumns}
        headingOf={columnName}
        valueOf={(team, column) => (
          <TeamValue team={team} column={column} {...shared} />
        )}
        className={styles.details}
        classOf={column =>
          column === 'name' || column === 'verdicts' ? styles.wide : undefined
        }
      />
    );
  }
  const columns = teamColumns.map(id => ({ id }));
  const total = Object.values(widths).reduce((sum, width) => sum + width, 0);
  return (
    <div className={listStyles.table}>
      <TableRoot
        aria-label={t('teams.title')}
        style={{ minWidth: `${total}rem` }}
        sortDescriptor={{
          column: sort.column,
          direction: directionOf(sort),
        }}
        onSortChange={({ column }) =>
          onSortChange({
            column: column as TeamColumn,
            // The first click shows the worst, whatever direction that is.
            worstFirst: column === sort.column ? !sort.worstFirst : true,
          })
        }
      >
        <TableHeader columns={columns}>
          {({ id }: { id: TeamColumn }) => (
            <Column
              id={id}
              allowsSorting
              isRowHeader={id === 'name'}
              style={{ width: `${(widths[id] / total) * 100}%` }}
            >
              {columnName(id)}
            </Column>
          )}
        </TableHeader>
        <TableBody items={rows} dependencies={[shared.by, shared.dataClasses]}>
          {(team: Team & { id: string }) => (
            <Row id={team.id} columns={columns}>
              {({ id }: { id: TeamColumn }) => (
                <Cell className={listStyles.cell}>
                  <TeamValue team={team} column={id} {...shared} />
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </TableRoot>
    </div>
  );
}

/** What assistive technology is told: the worst is the highest number, the earliest time, or A. */
function directionOf({ column, worstFirst }: TeamSort) {
  const isLowestFirst = column === 'name' || column === 'longestBlocked';
  return isLowestFirst === worstFirst ? 'ascending' : 'descending';
}

function idOf({ ref, hidden }: Team): string {
  return ref ?? (hidden ? 'hidden' : 'none');
}

function useColumnName(by: TeamKind): (column: TeamColumn) => string {
  const { t } = useReadinessTranslation();
  return column =>
    column === 'name'
      ? t(`teams.columns.name.${by}`)
      : t(`teams.columns.${column}`);
}
