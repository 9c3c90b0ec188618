// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Fragment, type ReactNode } from 'react';
import { Link } from '@backstage/ui';
import {
  RiAlarmWarningFill,
  RiCheckboxCircleFill,
  RiInformationFill,
} from '@remixicon/react';
import {
  figureFilters,
  NOT_ASSESSED,
  NOT_READY,
  type ServiceFilters,
  type Summary,
} from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../../translation';
import { useDataClassName } from '../../components/useDataClassName';
import styles from './UrgentBanner.module.css';

interface UrgentBannerProps {
  summary: Summary;
  filters: ServiceFilters;
}

const icons = {
  alarm: <RiAlarmWarningFill className={styles.icon} aria-hidden />,
  unknown: <RiInformationFill className={styles.icon} aria-hidden />,
  calm: <RiCheckboxCircleFill className={styles.icon} aria-hidden />,
};

/**
 * The most urgent numbers in one sentence, each with its own list. An alarm only when live services are known not to be
 * ready: of one that was never assessed nothing is known.
 *
 * @internal
 */
export function UrgentBanner({ summary, filters }: UrgentBannerProps) {
  const { t } = useReadinessTranslation();
  const dataClassName = useDataClassName();
  const { live, liveNotReady, liveUnassessed, sensitiveUnmonitored } =
    summary.urgent;
  const { dataClass } = summary.urgent;
  const planned = summary.verdicts.notReady - liveNotReady;

  const parts: ReactNode[] = [];
  if (liveNotReady > 0) {
    parts.push(
      <Fact target={figureFilters.live(filters, NOT_READY)}>
        {t('overview.urgent.notReady', { count: liveNotReady })}
      </Fact>,
    );
    if (sensitiveUnmonitored > 0) {
      const classes =
        dataClass && !filters.dataClass
          ? [dataClass]
          : summary.matrix.map(row => row.dataClass);
      const data = dataClass
        ? dataClassName(dataClass).toLocaleLowerCase()
        : t('overview.urgent.sensitive');
      parts.push(
        <Fact target={figureFilters.sensitiveNotMonitored(filters, classes)}>
          {liveNotReady === 1
            ? t('overview.urgent.unmonitoredOnly', { data })
            : t('overview.urgent.unmonitored', {
                count: sensitiveUnmonitored,
                data,
              })}
        </Fact>,
      );
    }
  } else if (live === 0) {
    parts.push(t('overview.urgent.noneLive'));
  } else {
    parts.push(
      liveUnassessed > 0
        ? t('overview.urgent.noneNotReady')
        : t('overview.urgent.calm'),
    );
  }
  if (liveUnassessed > 0) {
    parts.push(
      <Fact target={figureFilters.live(filters, NOT_ASSESSED)}>
        {t('overview.urgent.unassessed', { count: liveUnassessed })}
      </Fact>,
    );
  }
  if (liveNotReady === 0 && planned > 0) {
    parts.push(
      <Fact target={figureFilters.verdict(filters, NOT_READY)}>
        {t('overview.urgent.planned', { count: planned })}
      </Fact>,
    );
  }
  const tone = toneOf(summary.urgent);
  return (
    <p className={`${styles.fact} ${styles[tone] ?? ''}`}>
      {icons[tone]}
      <span>
        {parts.map((part, index) => (
          <Fragment key={index}>
            {index > 0 && '; '}
            {part}
          </Fragment>
        ))}
        .
      </span>
    </p>
  );
}

function toneOf(urgent: Summary['urgent']): keyof typeof icons {
  if (urgent.liveNotReady > 0) {
    return 'alarm';
  }
  return urgent.live === 0 || urgent.liveUnassessed > 0 ? 'unknown' : 'calm';
}

interface FactProps {
  /** Absent where no filters find these services. */
  target: ServiceFilters | undefined;
  children: ReactNode;
}

function Fact({ target, children }: FactProps) {
  const links = useReadinessLinks();
  return target ? (
    <Link href={links.services(target)} variant="title-x-small" weight="bold">
      {children}
    </Link>
  ) : (
    <strong>{children}</strong>
  );
}
