// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Card, CardBody } from '@backstage/ui';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { columnsOf, type ListView } from '../../hooks/useListView';
import { CatalogLink } from '../../components/CatalogLink';
import { WhomToCall } from '../../components/OnCall/WhomToCall';
import { UrgencyReason } from '../../components/UrgencyReason/UrgencyReason';
import { VerdictLabel } from '../../components/VerdictLabel';
import { useReadinessTranslation } from '../../translation';
import listStyles from '../ListRows.module.css';
import { OpenRequestsOf } from './OpenRequestsOf';
import { serviceCells } from './serviceCells';
import { WithSelection } from './WithSelection';
import styles from './ServicesPage.module.css';

interface ServiceCardsProps {
  items: ServiceSummary[];
  view: ListView;
  label: string;
}

/**
 * Services where a table has no room: one card each, with what decides which to open. Columns that were asked for are added.
 * @internal
 */
export function ServiceCards({ items, view, label }: ServiceCardsProps) {
  const { t } = useReadinessTranslation();
  const details = columnsOf(view).filter(column =>
    view.columns.some(added => added === column),
  );
  return (
    <ul className={listStyles.cards} aria-label={label}>
      {items.map(service => (
        <li key={service.entityRef}>
          <Card>
            <CardBody>
              <div className={styles.card}>
                <WithSelection service={service}>
                  <serviceCells.name.Value service={service} compact />
                </WithSelection>
                <VerdictLabel
                  verdict={service.verdict}
                  verification={service.verdictVerification}
                />
                <div className={styles.cardLine}>
                  <OpenRequestsOf service={service} />
                  <UrgencyReason service={service} compact />
                </div>
                <div className={styles.cardLine}>
                  {service.owner && (
                    <span className={styles.owner}>
                      <CatalogLink entityRef={service.owner} small />
                    </span>
                  )}
                  <WhomToCall service={service} compact />
                </div>
              </div>
              {details.length > 0 && (
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
              )}
            </CardBody>
          </Card>
        </li>
      ))}
    </ul>
  );
}
