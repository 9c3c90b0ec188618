// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, CardHeader, Link, Text } from '@backstage/ui';
import { RiAlertFill } from '@remixicon/react';
import type {
  CountByMonitoring,
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
  /** Whether a provider observes anything: without one everything is declared, which the title says once. */
  observing: boolean;
}

const columns = ['monitored', 'partial', 'unmonitored', 'unknown'] as const;

/** Services by data class and monitoring; each number links to its services. @internal */
export function DataMatrix({ rows, filters, observing }: DataMatrixProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const dataClassName = useDataClassName();
  const title = useId();
  const hasFlags = rows.some(row =>
    columns.some(monitoring => isFlagged(row, monitoring)),
  );
  const isAnyVerified = rows.some(
    row => verifiedOf(row, 'monitored') > 0 || verifiedOf(row, 'partial') > 0,
  );
  return (
    <Card>
      <CardHeader>
        <Text as="h2" id={title} variant="body-large" weight="bold">
          {t('overview.matrix.title')}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {t('overview.matrix.hint')}{' '}
          {t(
            observing
              ? 'overview.matrix.verifiedHint'
              : 'overview.matrix.declaredHint',
          )}
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
                    showsVerified={observing || isAnyVerified}
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
  /** Whether how many are verified is told. */
  showsVerified: boolean;
}

function Cell({ row, monitoring, filters, showsVerified }: CellProps) {
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
  const isMonitored = monitoring === 'monitored' || monitoring === 'partial';
  const verified = verifiedOf(row, monitoring);
  const names = {
    data: dataClassName(row.dataClass),
    monitoring: t(`common.monitoring.${monitoring}`),
  };
  const label = t('overview.matrix.cell', { ...names, count });
  const ofCell: ServiceFilters = {
    ...filters,
    dataClass: [row.dataClass],
    monitoring: [monitoring],
  };
  const look = isMonitored && styles[verified === count ? 'filled' : 'hollow'];
  return (
    <td className={flagged ? styles.flagged : undefined}>
      <Link
        className={[styles.number, look].filter(Boolean).join(' ')}
        href={links.services(ofCell)}
        aria-label={
          flagged ? `${label}; ${t('overview.matrix.flagged')}` : label
        }
        weight="bold"
      >
        {count}
        {flagged && <RiAlertFill aria-hidden />}
      </Link>
      {isMonitored && showsVerified && (
        <span className={styles.verified}>
          {verified > 0 ? (
            <Link
              href={links.services({
                ...ofCell,
                monitoringVerification: ['verified'],
              })}
              aria-label={t('overview.matrix.verifiedCell', {
                ...names,
                count: verified,
              })}
            >
              {t('common.verifiableAnswers.verified', { count: verified })}
            </Link>
          ) : (
            t('overview.matrix.declared')
          )}
        </span>
      )}
    </td>
  );
}

function verifiedOf(row: CountByMonitoring, monitoring: Monitoring): number {
  return monitoring === 'monitored' || monitoring === 'partial'
    ? row.verified[monitoring]
    : 0;
}

function isFlagged(row: MatrixRow, monitoring: Monitoring): boolean {
  return (
    monitoring === 'unmonitored' &&
    row.unmonitored > 0 &&
    isSensitive(row.dataClass)
  );
}
