// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Ref } from 'react';
import type { Entity } from '@backstage/catalog-model';
import type { Score, ServiceDetail } from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { ObserveButton } from '../ObserveNow/ObserveButton';
import { type ObserveNowState } from '../ObserveNow/useObserveNow';
import { DataClassLabels } from '../../components/DataClassLabels';
import { LevelLadder } from './LevelLadder';
import { ServiceMonitoring } from '../../components/ServiceMonitoring';
import { PeopleLinks } from './PeopleLinks';
import { SecondaryText } from '../../components/SecondaryText';
import { VerdictLabel } from '../../components/VerdictLabel';
import { VerificationText } from './VerificationText';
import { WaiversInHead } from '../waivers/WaiversInHead';
import { Term } from '../../components/Term/Term';
import { Stat } from './Stat';
import { HealthNow } from './HealthNow';
import { Unassessed } from './Unassessed';
import { WhyDeclared } from './WhyDeclared';
import { useOpenCounts } from './useOpenCounts';
import styles from './VerdictHead.module.css';

interface VerdictHeadProps {
  regionRef?: Ref<HTMLElement>;
  entity: Entity;
  service: ServiceDetail;
  observeNow: ObserveNowState;
}

/** Whether the service may go to production, how far it is, and whom to ask. @internal */
export function VerdictHead(props: VerdictHeadProps) {
  const { regionRef, entity, service, observeNow } = props;
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  const counts = useOpenCounts(service.open);
  const isUnassessed = service.verdict === 'unassessed';
  return (
    <section
      ref={regionRef}
      className={styles.head}
      aria-label={t('entity.head.region')}
    >
      <div className={styles.line}>
        <div className={styles.verdict}>
          <h2>
            <VerdictLabel
              verdict={service.verdict}
              verification={service.verdictVerification}
            />
          </h2>
          <Term word={isUnassessed ? 'notAssessed' : 'verdict'} />
          {counts.length > 0 && !isUnassessed && (
            <span className={styles.counts}>{counts.join(', ')}</span>
          )}
          <SecondaryText>
            {t('entity.head.since', { date: date(service.verdictSince) })}
            {service.launchDate && (
              <>
                {' · '}
                {t('entity.head.launchOn', { date: date(service.launchDate) })}
              </>
            )}
          </SecondaryText>
          {!isUnassessed && (
            <span className={styles.ladder}>
              <LevelLadder level={service.level} />
              <Term word="level" />
            </span>
          )}
        </div>
        <ObserveButton state={observeNow} evaluatedAt={service.evaluatedAt} />
      </div>
      <WaiversInHead checks={service.checks} />
      <WhyDeclared service={service} />
      {isUnassessed && <Unassessed service={service} />}
      <div className={styles.facts}>
        <dl className={styles.figures}>
          {service.score && (
            <Stat name={t('entity.head.score')} term="score">
              <ScoreWords score={service.score} />
            </Stat>
          )}
          {service.evidence && (
            <Stat name={t('evidence.verified.title')} term="evidence">
              <VerificationText service={service} />
            </Stat>
          )}
          <Stat name={t('entity.head.dataAndMonitoring')}>
            <span className={styles.labels}>
              <DataClassLabels dataClasses={service.dataClasses} />
              <ServiceMonitoring service={service} />
            </span>
            <HealthNow collections={service.evidence} />
          </Stat>
        </dl>
        <dl className={styles.people}>
          <PeopleLinks entity={entity} Row={Stat} />
        </dl>
      </div>
    </section>
  );
}

function ScoreWords({ score }: { score: Score }) {
  const { t } = useReadinessTranslation();
  const more: string[] = [];
  if (score.waived > 0) {
    more.push(t('common.score.waived', { number: String(score.waived) }));
  }
  if (score.notApplicable > 0) {
    more.push(
      t('common.score.notApplicable', { number: String(score.notApplicable) }),
    );
  }
  return (
    <>
      {t('common.score.passed', {
        passed: String(score.passed),
        total: String(score.total),
      })}
      {more.length > 0 && (
        <SecondaryText as="p" small>
          {more.join(', ')}
        </SecondaryText>
      )}
    </>
  );
}
