// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Score, ServiceDetail } from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks';
import { readinessTranslationRef } from '../../translation';
import { CheckButton, ProgressList, useCheckNow } from '../CheckNow';
import { DataClassLabels } from '../DataClassLabels';
import { LevelLadder } from '../LevelLadder';
import { MonitoringLabel } from '../MonitoringLabel';
import { PeopleLinks } from '../PeopleLinks';
import { Quiet } from '../Quiet';
import { VerdictLabel } from '../VerdictLabel';
import { ClaimWords } from './ClaimWords';
import { FailingLooks } from './FailingLooks';
import { Figure } from './Figure';
import { HealthNow } from './HealthNow';
import { useOpenCounts } from './useOpenCounts';
import styles from './VerdictHead.module.css';

interface VerdictHeadProps {
  entity: Entity;
  service: ServiceDetail;
  /** Called with the service as it is judged anew. */
  onChecked: (service: ServiceDetail) => void;
}

/** Whether the service may go to production, how far it is, and whom to ask. @internal */
export function VerdictHead({ entity, service, onChecked }: VerdictHeadProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { date } = useDateFormat();
  const counts = useOpenCounts(service.open);
  const checkNow = useCheckNow({ service, onChecked });
  const isUnassessed = service.verdict === 'unassessed';
  return (
    <section className={styles.head} aria-label={t('entity.head.region')}>
      <div className={styles.line}>
        <div className={styles.verdict}>
          <h2>
            <VerdictLabel verdict={service.verdict} />
          </h2>
          {counts.length > 0 && !isUnassessed && (
            <span className={styles.counts}>{counts.join(', ')}</span>
          )}
          <Quiet>
            {t('entity.head.since', { date: date(service.verdictSince) })}
          </Quiet>
        </div>
        <CheckButton state={checkNow} evaluatedAt={service.evaluatedAt} />
      </div>
      <ProgressList state={checkNow} />
      {checkNow.progress.length === 0 && (
        <FailingLooks looks={service.evidence} />
      )}
      {isUnassessed ? (
        <Quiet as="p">{t('entity.head.unassessed')}</Quiet>
      ) : (
        <LevelLadder level={service.level} />
      )}
      <dl className={styles.figures}>
        {service.score && (
          <Figure name={t('entity.head.score')}>
            <ScoreWords score={service.score} />
          </Figure>
        )}
        <Figure name={t('entity.head.completeness')}>
          {t('common.score.passed', {
            passed: String(service.completeness.answered),
            total: String(service.completeness.applicable),
          })}
        </Figure>
        <Figure name={t('entity.head.data')}>
          <DataClassLabels dataClasses={service.dataClasses} />
        </Figure>
        <Figure name={t('entity.head.monitoring')}>
          <MonitoringLabel monitoring={service.monitoring} />
        </Figure>
        <HealthNow looks={service.evidence} Row={Figure} />
        {service.evidence && (
          <Figure name={t('evidence.verified.title')}>
            <ClaimWords claims={service.claims} />
          </Figure>
        )}
        <PeopleLinks entity={entity} Row={Figure} />
        {service.launchDate && (
          <Figure name={t('entity.head.launch')}>
            {date(service.launchDate)}
          </Figure>
        )}
      </dl>
    </section>
  );
}

function ScoreWords({ score }: { score: Score }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const words: string[] = [
    t('common.score.passed', {
      passed: String(score.passed),
      total: String(score.total),
    }),
  ];
  if (score.waived > 0) {
    words.push(t('common.score.waived', { number: String(score.waived) }));
  }
  if (score.notApplicable > 0) {
    words.push(
      t('common.score.notApplicable', { number: String(score.notApplicable) }),
    );
  }
  return <>{words.join(', ')}</>;
}
