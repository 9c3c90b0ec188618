// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Card, CardBody, Link, VisuallyHidden } from '@backstage/ui';
import {
  figureFilters,
  READY_VERDICTS,
  type ServiceFilters,
  type Summary,
  type Verdict,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import { SecondaryText } from '../../components/SecondaryText';
import { Term } from '../../components/Term/Term';
import type { Word } from '../../components/Term/words';
import { VerdictLabel } from '../../components/VerdictLabel';
import { VerdictStripe } from '../../components/VerdictBar/VerdictStripe';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import styles from './OverviewPage.module.css';

interface VerdictOverviewProps {
  summary: Summary;
  filters: ServiceFilters;
}

/** Services by verdict in one bar; each number opens its list. @internal */
export function VerdictOverview({ summary, filters }: VerdictOverviewProps) {
  const { t } = useReadinessTranslation();
  return (
    <section>
      <VisuallyHidden>
        <h2>{t('overview.tiles.title')}</h2>
      </VisuallyHidden>
      <Card>
        <CardBody>
          <VerdictStripe verdicts={summary.verdicts} />
          <ul className={styles.verdicts}>
            {VERDICTS.map(verdict => (
              <li key={verdict}>
                <VerdictNumber
                  verdict={verdict}
                  summary={summary}
                  filters={filters}
                />
              </li>
            ))}
            <li>
              <AllServices summary={summary} filters={filters} />
            </li>
          </ul>
        </CardBody>
      </Card>
    </section>
  );
}

interface VerdictNumberProps extends VerdictOverviewProps {
  verdict: Verdict;
}

/** The verdicts that do not explain themselves. */
const explained: Partial<Record<Verdict, Word>> = {
  unassessed: 'notAssessed',
  readyWithWaivers: 'waiver',
};

function VerdictNumber({ verdict, summary, filters }: VerdictNumberProps) {
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const links = useReadinessLinks();
  const count = summary.verdicts[verdict];
  const target = figureFilters.verdict(filters, verdict);
  const term = explained[verdict];
  const isVerifiable = READY_VERDICTS.includes(verdict) && count > 0;
  const content = (
    <>
      <VerdictLabel verdict={verdict} />{' '}
      <span className={styles.number}>{numberOf(count)}</span>
    </>
  );
  return (
    <>
      {target ? (
        <Link
          className={styles.verdict}
          href={links.services(target)}
          aria-label={t('overview.tiles.label', {
            count,
            verdict: t(`common.verdict.${verdict}`),
          })}
        >
          {content}
        </Link>
      ) : (
        <span className={styles.verdict}>{content}</span>
      )}
      <span className={styles.share}>
        <SecondaryText small>
          {t('overview.tiles.share', {
            percent: percentOf(count, summary.totalItems),
          })}
          {isVerifiable &&
            `, ${t('overview.tiles.verified', {
              number: numberOf(
                summary.verdictsVerified[
                  verdict as keyof Summary['verdictsVerified']
                ],
              ),
            })}`}
        </SecondaryText>
        {term && <Term word={term} />}
      </span>
    </>
  );
}

function AllServices({ summary, filters }: VerdictOverviewProps) {
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const links = useReadinessLinks();
  return (
    <Link
      className={styles.verdict}
      href={links.services(filters)}
      aria-label={t('overview.tiles.allLabel', { count: summary.totalItems })}
    >
      {t('overview.tiles.all')}{' '}
      <span className={styles.number}>{numberOf(summary.totalItems)}</span>
    </Link>
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
