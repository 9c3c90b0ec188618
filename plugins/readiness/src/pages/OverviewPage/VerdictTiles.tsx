// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, Text, VisuallyHidden } from '@backstage/ui';
import {
  figureFilters,
  type ServiceFilters,
  type Summary,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { VerdictLabel } from '../../components/VerdictLabel';
import styles from './OverviewPage.module.css';

interface VerdictTilesProps {
  summary: Summary;
  filters: ServiceFilters;
}

/** Services by verdict; each number links to its services. @internal */
export function VerdictTiles({ summary, filters }: VerdictTilesProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useReadinessLinks();
  return (
    <section>
      <VisuallyHidden>
        <h2>{t('overview.tiles.title')}</h2>
      </VisuallyHidden>
      <div className={styles.tiles}>
        {VERDICTS.map(verdict => {
          const count = summary.verdicts[verdict];
          const target = figureFilters.verdict(filters, verdict);
          const content = (
            <CardBody>
              <div className={styles.tile}>
                <VerdictLabel verdict={verdict} />
                <Text as="p" variant="title-large" weight="bold">
                  {count}
                </Text>
                <Text as="p" variant="body-small" color="secondary">
                  {t('overview.tiles.share', {
                    percent: percentOf(count, summary.totalItems),
                    total: String(summary.totalItems),
                  })}
                  {(verdict === 'ready' || verdict === 'readyWithWaivers') &&
                    count > 0 &&
                    `, ${t('overview.tiles.verified', {
                      number: String(summary.verdictsVerified[verdict]),
                    })}`}
                </Text>
              </div>
            </CardBody>
          );
          return target ? (
            <Card
              key={verdict}
              href={links.services(target)}
              label={t('overview.tiles.label', {
                count,
                verdict: t(`common.verdict.${verdict}`),
              })}
            >
              {content}
            </Card>
          ) : (
            <Card key={verdict}>{content}</Card>
          );
        })}
      </div>
    </section>
  );
}

// One of a thousand is not nothing, and 999 of them are not all.
function percentOf(count: number, total: number): string {
  const exact = (count / total) * 100;
  if (exact > 0 && exact < 1) {
    return '< 1%';
  }
  return exact > 99 && exact < 100 ? '> 99%' : `${Math.round(exact)}%`;
}
