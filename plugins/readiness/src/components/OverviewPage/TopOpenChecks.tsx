// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Card,
  CardBody,
  CardHeader,
  Link,
  Text,
  VisuallyHidden,
} from '@backstage/ui';
import type {
  ServiceFilters,
  Summary,
} from 'backstage-plugin-readiness-common';
import { openCheckFilter } from '../../hooks/openStatuses';
import type { Checks } from '../../hooks/useChecks';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import styles from './TopOpenChecks.module.css';

interface TopOpenChecksProps {
  items: Summary['topOpenChecks'];
  filters: ServiceFilters;
  checks: Checks;
}

/** The checks that most services fail; each links to the services where it is open. @internal */
export function TopOpenChecks({ items, filters, checks }: TopOpenChecksProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useReadinessLinks();
  const most = items.reduce((top, item) => Math.max(top, item.services), 1);
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="body-large" weight="bold">
          {t('overview.top.title')}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {items.length > 0 ? t('overview.top.hint') : t('overview.top.empty')}
        </Text>
      </CardHeader>
      <CardBody>
        <ol className={styles.list}>
          {items.map(item => (
            <li key={item.check} className={styles.item}>
              <Link
                className={styles.link}
                title={checks.questionOf(item.check)}
                href={links.services({
                  ...filters,
                  check: openCheckFilter(item.check),
                })}
              >
                <span className={styles.name}>
                  {checks.titleOf(item.check)}
                </span>{' '}
                <span className={styles.severity}>
                  {t(`common.severity.${item.severity}`)}
                </span>{' '}
                <span className={styles.count}>
                  {item.services}{' '}
                  <VisuallyHidden>
                    {t('overview.top.services', { count: item.services })}
                  </VisuallyHidden>
                </span>
                <span className={styles.track} aria-hidden>
                  <span
                    className={`${styles.bar} ${
                      item.severity === 'blocker' ? styles.blocker : ''
                    }`}
                    style={{ width: `${(item.services / most) * 100}%` }}
                  />
                </span>
              </Link>
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  );
}
