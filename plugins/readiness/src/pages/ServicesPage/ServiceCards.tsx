// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Card, CardBody } from '@backstage/ui';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { columnsOf, type ListView } from '../../hooks/useListView';
import { readinessTranslationRef } from '../../translation';
import listStyles from '../ListRows.module.css';
import { serviceCells } from './serviceCells';
import { WithSelection } from './WithSelection';
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
                <WithSelection service={service}>
                  <serviceCells.name.Value service={service} />
                </WithSelection>
                <serviceCells.verdict.Value service={service} />
              </div>
              <dl className={`${listStyles.details} ${styles.details}`}>
                {details.map(column => {
                  const { Value } = serviceCells[column];
                  return (
                    <div key={column}>
                      <dt>{t(`services.columns.${column}`)}</dt>
                      <dd>
                        <Value service={service} />
                      </dd>
                    </div>
                  );
                })}
              </dl>
            </CardBody>
          </Card>
        </li>
      ))}
    </ul>
  );
}
