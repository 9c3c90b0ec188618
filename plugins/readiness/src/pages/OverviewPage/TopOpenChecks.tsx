// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import {
  Card,
  CardBody,
  CardHeader,
  Link,
  Text,
  VisuallyHidden,
} from '@backstage/ui';
import {
  figureFilters,
  type ServiceFilters,
  type Summary,
} from 'backstage-plugin-readiness-common';
import { Term } from '../../components/Term/Term';
import type { Checks } from '../../hooks/useChecks';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import styles from './TopOpenChecks.module.css';

interface TopOpenChecksProps {
  items: Summary['topOpenChecks'];
  filters: ServiceFilters;
  checks: Checks;
  /** All services that match the filters. */
  total: number;
}

/** The checks that most services fail; each links to the services where it is open. @internal */
export function TopOpenChecks(props: TopOpenChecksProps) {
  const { items, filters, checks, total } = props;
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="body-large" weight="bold">
          {t('overview.top.title')}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {items.length > 0 ? t('overview.top.hint') : t('overview.top.empty')}{' '}
          {items.length > 0 && <Term word="blocker" />}
        </Text>
      </CardHeader>
      <CardBody>
        <ol className={styles.list}>
          {items.map(item => (
            <li key={item.check} className={styles.item}>
              <OpenCheck item={item} filters={filters} checks={checks}>
                <span className={styles.name}>
                  {checks.titleOf(item.check)}
                </span>{' '}
                <span className={styles.severity}>
                  {t(`common.severity.${item.severity}`)}
                </span>{' '}
                <span className={styles.count}>
                  {numberOf(item.services)}{' '}
                  <span className={styles.of} aria-hidden>
                    {t('overview.top.of', { total: numberOf(total) })}
                  </span>
                  <VisuallyHidden>
                    {t('overview.top.services', { count: item.services })}
                  </VisuallyHidden>
                </span>
                <span className={styles.track} aria-hidden>
                  <span
                    className={`${styles.bar} ${
                      item.severity === 'blocker' ? styles.blocker : ''
                    }`}
                    style={{ width: `${(item.services / total) * 100}%` }}
                  />
                </span>
              </OpenCheck>
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  );
}

interface OpenCheckProps {
  item: Summary['topOpenChecks'][number];
  filters: ServiceFilters;
  checks: Checks;
  children: ReactNode;
}

/** A link where the filters can say which services these are. */
function OpenCheck({ item, filters, checks, children }: OpenCheckProps) {
  const links = useReadinessLinks();
  const target = figureFilters.openCheck(filters, item.check);
  const title = checks.questionOf(item.check);
  return target ? (
    <Link className={styles.link} title={title} href={links.services(target)}>
      {children}
    </Link>
  ) : (
    <span className={styles.link} title={title}>
      {children}
    </span>
  );
}
