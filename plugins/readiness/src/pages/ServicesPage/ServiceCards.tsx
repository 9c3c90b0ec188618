// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Card, CardBody } from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import type { ListView } from '../../hooks/useListView';
import { readinessTranslationRef } from '../../translation';
import { columnsOf } from './serviceColumns';
import { ServiceValue } from './ServiceValue';
import listStyles from '../ListRows.module.css';
import styles from './ServicesPage.module.css';

interface ServiceCardsProps {
  items: ServiceSummary[];
  view: ListView;
  label: string;
}

/** Services where a table has no room: one card each, with the same values. @internal */
export function ServiceCards({ items, view, label }: ServiceCardsProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const details = columnsOf(view).filter(
    column => column !== 'name' && column !== 'verdict',
  );
  return (
    <ul className={listStyles.cards} aria-label={label}>
      {items.map(service => (
        <li key={service.entityRef}>
          <Card>
            <CardBody>
              <div className={styles.cardHead}>
                <ServiceValue service={service} column="name" />
                <ServiceValue service={service} column="verdict" />
              </div>
              <dl className={`${listStyles.details} ${styles.details}`}>
                {details.map(column => (
                  <div key={column}>
                    <dt>{t(`services.columns.${column}`)}</dt>
                    <dd>
                      <ServiceValue service={service} column={column} />
                    </dd>
                  </div>
                ))}
              </dl>
            </CardBody>
          </Card>
        </li>
      ))}
    </ul>
  );
}
