// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type ReactNode, useId } from 'react';
import { Card, CardBody, CardHeader, Link, Text } from '@backstage/ui';
import { RiAlertFill, RiQuestionFill } from '@remixicon/react';
import {
  type CountByMonitoring,
  figureFilters,
  isSensitive,
  type MatrixRow,
  type Monitoring,
  MONITORINGS,
  NOT_MONITORED,
  type ServiceFilters,
} from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import { useDataClassName } from '../../components/useDataClassName';
import styles from './DataMatrix.module.css';

interface DataMatrixProps {
  rows: MatrixRow[];
  filters: ServiceFilters;
  /** Whether a provider observes anything: without one everything is declared, which the title says once. */
  observing: boolean;
}

/** The two grades of *not monitored*: it is known, or nothing is known. The same rule as in the banner. */
type Flag = 'unmonitored' | 'unknown';

const flagIcons: Record<Flag, ReactNode> = {
  unmonitored: <RiAlertFill aria-hidden />,
  unknown: <RiQuestionFill aria-hidden />,
};

/** Services by data class and monitoring; each number links to its services. @internal */
export function DataMatrix({ rows, filters, observing }: DataMatrixProps) {
  const { t } = useReadinessTranslation();
  const dataClassName = useDataClassName();
  const title = useId();
  const flags = new Set(
    rows.flatMap(row => MONITORINGS.map(column => flagOf(row, column))),
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
              {MONITORINGS.map(monitoring => (
                <th key={monitoring} scope="col">
                  {t(`common.monitoring.${monitoring}`)}
                </th>
              ))}
              <th scope="col">{t('overview.matrix.all')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.dataClass}>
                <th scope="row">{dataClassName(row.dataClass)}</th>
                {MONITORINGS.map(monitoring => (
                  <Cell
                    key={monitoring}
                    row={row}
                    monitoring={monitoring}
                    filters={filters}
                    showsVerified={observing || isAnyVerified}
                  />
                ))}
                <Total row={row} filters={filters} />
              </tr>
            ))}
          </tbody>
        </table>
        {(['unmonitored', 'unknown'] as const)
          .filter(flag => flags.has(flag))
          .map(flag => (
            <p key={flag} className={`${styles.legend} ${styles[flag]}`}>
              {flagIcons[flag]}
              {t(`overview.matrix.legend.${flag}`)}
            </p>
          ))}
      </CardBody>
    </Card>
  );
}

/** The services of a row; each is in one of its columns. */
function Total({ row, filters }: { row: MatrixRow; filters: ServiceFilters }) {
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const links = useReadinessLinks();
  const dataClassName = useDataClassName();
  const count = MONITORINGS.reduce((sum, one) => sum + row[one], 0);
  const target = figureFilters.dataClass(filters, row.dataClass);
  return (
    <td>
      {target && count > 0 ? (
        <Link
          className={styles.number}
          href={links.services(target)}
          aria-label={t('overview.matrix.row', {
            count,
            data: dataClassName(row.dataClass),
          })}
        >
          {numberOf(count)}
        </Link>
      ) : (
        numberOf(count)
      )}
    </td>
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
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
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
  const flag = flagOf(row, monitoring);
  const target = figureFilters.cell(filters, row.dataClass, monitoring);
  const isMonitored = monitoring === 'monitored' || monitoring === 'partial';
  const verified = verifiedOf(row, monitoring);
  const names = {
    data: dataClassName(row.dataClass),
    monitoring: t(`common.monitoring.${monitoring}`),
  };
  const label = t('overview.matrix.cell', { ...names, count });
  const look = isMonitored && styles[verified === count ? 'filled' : 'hollow'];
  const number = [styles.number, look].filter(Boolean).join(' ');
  const content = (
    <>
      {numberOf(count)}
      {flag && flagIcons[flag]}
    </>
  );
  const name = flag
    ? `${label}; ${t(`overview.matrix.flagged.${flag}`)}`
    : label;
  return (
    <td className={flag && `${styles.flagged} ${styles[flag]}`}>
      {target ? (
        <Link
          className={number}
          href={links.services(target)}
          aria-label={name}
          weight="bold"
        >
          {content}
        </Link>
      ) : (
        <span className={number} role="img" aria-label={name}>
          {content}
        </span>
      )}
      {isMonitored && showsVerified && (
        <span className={styles.verified}>
          {target && verified > 0 ? (
            <Link
              href={links.services({
                ...target,
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

function flagOf(row: MatrixRow, monitoring: Monitoring): Flag | undefined {
  return row[monitoring] > 0 &&
    isSensitive(row.dataClass) &&
    NOT_MONITORED.includes(monitoring)
    ? (monitoring as Flag)
    : undefined;
}

function verifiedOf(row: CountByMonitoring, monitoring: Monitoring): number {
  return monitoring === 'monitored' || monitoring === 'partial'
    ? row.verified[monitoring]
    : 0;
}
