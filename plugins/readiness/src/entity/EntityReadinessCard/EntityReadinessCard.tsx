// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import {
  EntityInfoCard,
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { ButtonLink, Link } from '@backstage/ui';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { useChecks } from '../../hooks/useChecks';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useLoad } from '../../hooks/useLoad';
import { refreshInterval } from '../../hooks/refreshInterval';
import type { Checks } from '../../hooks/useChecks';
import { useReadinessTranslation } from '../../translation';
import { CheckStatusLabel } from '../../components/CheckStatusLabel';
import { LoadError } from '../../components/LoadError';
import { ServiceMonitoring } from '../../components/ServiceMonitoring';
import { isOutOfScope, OutOfScopeNotice } from '../OutOfScopeNotice';
import { SecondaryText } from '../../components/SecondaryText';
import { readableText } from '../../components/readableText';
import { VerdictLabel } from '../../components/VerdictLabel';
import { nextStep } from '../../hooks/nextStep';
import styles from './EntityReadinessCard.module.css';
import { Placeholder } from '../../components/Placeholder';

/** The verdict of an entity, what holds it back, and what to do next. @public */
export function EntityReadinessCard() {
  const { t } = useReadinessTranslation();
  const { entity } = useEntity();
  const api = useApi(readinessApiRef);
  const entityPath = useRouteRef(entityRouteRef);
  const entityRef = stringifyEntityRef(entity);
  const known = useChecks();
  const { value, error, isStale, reload } = useLoad({
    load: () => api.getService(entityRef),
    key: entityRef,
    refreshAfter: () => refreshInterval({ visibility: 'complete' }),
  });

  const tab = `${entityPath(entityRouteParams(entity))}/readiness`;

  if (error) {
    return (
      <EntityInfoCard title={t('entity.card.title')}>
        <div className={readableText}>
          {isOutOfScope(error) ? (
            <OutOfScopeNotice />
          ) : (
            <LoadError error={error} onRetry={reload} />
          )}
        </div>
      </EntityInfoCard>
    );
  }
  return (
    <EntityInfoCard
      title={t('entity.card.title')}
      footerActions={
        <ButtonLink size="small" variant="secondary" href={tab}>
          {t('entity.card.details')}
        </ButtonLink>
      }
    >
      {value && !isStale && !known.loading ? (
        <Content service={value} tab={tab} known={known} />
      ) : (
        <Placeholder heights={['12.5rem']} />
      )}
    </EntityInfoCard>
  );
}

const shownBlockers = 5;

interface ContentProps {
  service: ServiceDetail;
  /** Path of the Readiness tab. */
  tab: string;
  known: Checks;
}

/** The place of a check on the tab. */
function placeOf(tab: string, check: string): string {
  return `${tab}#check-${encodeURIComponent(check)}`;
}

function Content({ service, tab, known }: ContentProps) {
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  const { blockers, verdict } = service;
  const isUnassessed = verdict === 'unassessed';
  const more = blockers.length - shownBlockers;
  return (
    <div className={`${readableText} ${styles.card}`}>
      <div className={styles.verdict}>
        <VerdictLabel
          verdict={verdict}
          verification={service.verdictVerification}
        />
        <SecondaryText small>
          {t('entity.head.since', { date: date(service.verdictSince) })}
        </SecondaryText>
      </div>
      <div className={styles.monitoring}>
        <SecondaryText small>{t('entity.card.monitoring')}</SecondaryText>
        <ServiceMonitoring service={service} />
      </div>
      {blockers.length > 0 && !isUnassessed && (
        <div>
          <SecondaryText small>{t('entity.card.blockers')}</SecondaryText>
          <ul
            className={styles.blockers}
            aria-label={t('entity.card.blockers')}
          >
            {blockers.slice(0, shownBlockers).map(({ check, status }) => (
              <li key={check}>
                <Link href={placeOf(tab, check)} weight="bold">
                  {known.titleOf(check)}
                </Link>
                <CheckStatusLabel status={status} />
              </li>
            ))}
          </ul>
          {more > 0 && (
            <SecondaryText small>
              <Link href={tab}>
                {t('entity.card.moreBlockers', { count: more })}
              </Link>
            </SecondaryText>
          )}
        </div>
      )}
      <Next service={service} tab={tab} known={known} />
    </div>
  );
}

function Next({ service, tab, known }: ContentProps) {
  const { t } = useReadinessTranslation();
  if (service.verdict === 'unassessed') {
    return (
      <p className={styles.next}>
        <Link href={`${tab}?view=answer`} weight="bold">
          {t('entity.card.unassessedNext')}
        </Link>
      </p>
    );
  }
  const step = nextStep(service, known.checks);
  if (!step) {
    return <p className={styles.next}>{t('entity.card.nothingLeft')}</p>;
  }
  return (
    <p className={styles.next}>
      <SecondaryText small>{t('entity.card.next')}:</SecondaryText>{' '}
      <Link href={placeOf(tab, step.check)} weight="bold">
        {known.titleOf(step.check)}
      </Link>
      {step.how && `. ${step.how}`}
    </p>
  );
}
