// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { RiAlarmWarningFill, RiCheckboxCircleFill } from '@remixicon/react';
import type {
  ServiceFilters,
  Summary,
} from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { useDataClassName } from '../DataClassLabels';
import { isSensitive } from './isSensitive';
import styles from './UrgentBanner.module.css';

interface UrgentBannerProps {
  summary: Summary;
  filters: ServiceFilters;
}

/** The most urgent numbers in one sentence. @internal */
export function UrgentBanner({ summary, filters }: UrgentBannerProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useReadinessLinks();
  const dataClassName = useDataClassName();
  const { liveNotReady, sensitiveUnmonitored, dataClass } = summary.urgent;

  if (liveNotReady === 0) {
    const waiting = summary.verdicts.notReady + summary.verdicts.unassessed;
    return (
      <p className={`${styles.fact} ${styles.calm}`}>
        <RiCheckboxCircleFill className={styles.icon} aria-hidden />
        <span>
          {waiting > 0
            ? t('overview.urgent.calmButWaiting', { count: waiting })
            : t('overview.urgent.calm')}
        </span>
      </p>
    );
  }

  const live: ServiceFilters = {
    ...filters,
    lifecycle: ['production'],
    verdict: ['notReady'],
  };
  const sensitive = summary.matrix
    .map(row => row.dataClass)
    .filter(isSensitive);
  return (
    <p className={styles.fact}>
      <RiAlarmWarningFill className={styles.icon} aria-hidden />
      <span>
        <Link href={links.services(live)} variant="title-x-small" weight="bold">
          {t('overview.urgent.notReady', { count: liveNotReady })}
        </Link>
        {sensitiveUnmonitored > 0 && (
          <>
            {'; '}
            <Link
              href={links.services({
                ...live,
                dataClass: dataClass ? [dataClass] : sensitive,
                monitoring: ['unmonitored', 'unknown'],
              })}
              variant="title-x-small"
              weight="bold"
            >
              {t('overview.urgent.unmonitored', {
                count: sensitiveUnmonitored,
                data: dataClass
                  ? dataClassName(dataClass).toLocaleLowerCase()
                  : t('overview.urgent.sensitive'),
              })}
            </Link>
          </>
        )}
        .
      </span>
    </p>
  );
}
