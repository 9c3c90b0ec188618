// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, CardHeader, Link, Text } from '@backstage/ui';
import { RiAlertFill } from '@remixicon/react';
import type {
  MatrixRow,
  Monitoring,
  ServiceFilters,
} from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { useDataClassName } from '../DataClassLabels';
import styles from './DataMatrix.module.css';
import { isSensitive } from './isSensitive';

interface DataMatrixProps {
  rows: MatrixRow[];
  filters: ServiceFilters;
}

const columns = ['monitored', 'partial', 'unmonitored', 'unknown'] as const;

/** Services by data class and monitoring; each number links to its services. @internal */
export function DataMatrix({ rows, filters }: DataMatrixProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const dataClassName = useDataClassName();
  const title = useId();
  const hasFlags = rows.some(row =>
    columns.some(monitoring => isFlagged(row, monitoring)),
  );
  return (
    <Card>
      <CardHeader>
        <Text as="h2" id={title} variant="body-large" weight="bold">
          {t('overview.matrix.title')}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {t('overview.matrix.hint')}
        </Text>
      </CardHeader>
      <CardBody>
        <table className={styles.matrix} aria-labelledby={title}>
          <thead>
            <tr>
              <th scope="col">{t('overview.matrix.data')}</th>
              {columns.map(monitoring => (
                <th key={monitoring} scope="col">
                  {t(`common.monitoring.${monitoring}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.dataClass}>
                <th scope="row">{dataClassName(row.dataClass)}</th>
                {columns.map(monitoring => (
                  <Cell
                    key={monitoring}
                    row={row}
                    monitoring={monitoring}
                    filters={filters}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {hasFlags && (
          <p className={styles.legend}>
            <RiAlertFill aria-hidden />
            {t('overview.matrix.legend')}
          </p>
        )}
      </CardBody>
    </Card>
  );
}

interface CellProps {
  row: MatrixRow;
  monitoring: Monitoring;
  filters: ServiceFilters;
}

function Cell({ row, monitoring, filters }: CellProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useReadinessLinks();
  const dataClassName = useDataClassName();
  const count = row[monitoring];
  if (count === 0) {
    return (
      <td className={styles.empty}>
        <span aria-label={t('overview.matrix.empty')} role="img">
          –
        </span>
      </td>
    );
  }
  const flagged = isFlagged(row, monitoring);
  const label = t('overview.matrix.cell', {
    count,
    data: dataClassName(row.dataClass),
    monitoring: t(`common.monitoring.${monitoring}`),
  });
  return (
    <td className={flagged ? styles.flagged : undefined}>
      <Link
        className={styles.number}
        href={links.services({
          ...filters,
          dataClass: [row.dataClass],
          monitoring: [monitoring],
        })}
        aria-label={
          flagged ? `${label}; ${t('overview.matrix.flagged')}` : label
        }
        weight="bold"
      >
        {count}
        {flagged && <RiAlertFill aria-hidden />}
      </Link>
    </td>
  );
}

function isFlagged(row: MatrixRow, monitoring: Monitoring): boolean {
  return (
    monitoring === 'unmonitored' &&
    row.unmonitored > 0 &&
    isSensitive(row.dataClass)
  );
}
