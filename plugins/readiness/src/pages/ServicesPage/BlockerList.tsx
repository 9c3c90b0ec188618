// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { readinessTranslationRef } from '../../translation';
import styles from './ServicesPage.module.css';

interface BlockerListProps {
  service: ServiceSummary;
}

// More would make one row taller than the others; the Readiness tab has them all.
const most = 3;

/** The first blockers by name, with their status. @internal */
export function BlockerList({ service }: BlockerListProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
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
  const shown = blockers.slice(0, blockers.length > most ? most - 1 : most);
  const hidden = blockers.slice(shown.length);
  return (
    <ul className={styles.blockers}>
      {shown.map(({ check, status }) => (
        <li key={check}>
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
