// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import type { ServiceCellProps } from './ServiceCellProps';
import styles from './ServicesPage.module.css';

// More would make one row taller than the others; the Readiness tab has them all.
const most = { cards: 3, table: 2 };

/** The first blockers by name, with their status. @internal */
export function BlockerList({ service, compact }: ServiceCellProps) {
  const limit = compact ? most.table : most.cards;
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const linkTo = useEntityRefLink();
  const { blockers, open, verdict } = service;
  if (verdict === 'unassessed' || blockers.length === 0) {
    return (
      <Text variant="body-small" color="secondary">
        {withoutBlockers()}
      </Text>
    );
  }
  const shown = blockers.slice(0, blockers.length > limit ? limit - 1 : limit);
  const hidden = blockers.slice(shown.length);
  return (
    <ul className={styles.blockers}>
      {shown.map(({ check, status }) => (
        <li
          key={check}
          className={compact ? styles.oneLine : undefined}
          title={
            compact
              ? `${checkTitle(check)}: ${t(`common.status.${status}`)}`
              : undefined
          }
        >
          <Link
            href={`${linkTo(
              service.entityRef,
            )}/readiness#check-${encodeURIComponent(check)}`}
            standalone
          >
            {checkTitle(check)}
          </Link>{' '}
          <Text variant="body-small" color="secondary">
            {'· '}
            {t(`common.status.${status}`).toLocaleLowerCase()}
          </Text>
        </li>
      ))}
      {hidden.length > 0 && (
        <li title={hidden.map(({ check }) => checkTitle(check)).join(', ')}>
          <Text variant="body-small" color="secondary">
            {t('services.cell.moreBlockers', { number: String(hidden.length) })}
          </Text>
        </li>
      )}
    </ul>
  );

  function withoutBlockers(): string {
    if (verdict === 'unassessed') {
      return t('services.cell.notAssessed');
    }
    return open.required > 0
      ? t('services.cell.requiredOpen', { count: open.required })
      : t('services.cell.noBlockers');
  }
}
