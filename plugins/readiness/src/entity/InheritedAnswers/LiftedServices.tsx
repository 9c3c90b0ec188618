// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import {
  type EvaluationResult,
  isOpen,
} from 'backstage-plugin-readiness-common';
import type { DraftEvaluation } from '../../answering/verdict/useDraftEvaluation';
import { EntityName } from '../../components/EntityName';
import { SecondaryText } from '../../components/SecondaryText';
import { VerdictLabel } from '../../components/VerdictLabel';
import { useReadinessTranslation } from '../../translation';
import type { ServicesOf } from './useServicesOf';
import styles from './InheritedAnswers.module.css';

interface LiftedServicesProps extends ServicesOf {
  /** Each service with the draft, in the order of the services. */
  evaluation: DraftEvaluation<EvaluationResult[]>;
}

/** Which services the answers of a System or Domain lift, and by how much. @internal */
export function LiftedServices(props: LiftedServicesProps) {
  const { services, total, evaluation } = props;
  const { value, isWorking, error, retry } = evaluation;
  const { t } = useReadinessTranslation();
  const rows = services.map(({ detail }, index) => {
    const after = value?.[index];
    const closed = openOf(detail) - openOf(after ?? detail);
    return { detail, after, closed };
  });
  const lifted = rows.filter(
    ({ after }) => after?.difference?.verdict.direction === 'better',
  );
  const changed = rows.filter(({ closed }) => closed !== 0);
  return (
    <div className={styles.column} aria-busy={isWorking}>
      <div role="status" className={styles.text}>
        {value
          ? t('answering.inherited.lifts', {
              lifted: String(lifted.length),
              helped: String(changed.filter(({ closed }) => closed > 0).length),
              total: String(services.length),
            })
          : t('answering.inherited.services', { count: total })}{' '}
        {isWorking && t('answering.verdict.working')}
      </div>
      {value && changed.length > 0 && (
        <ul className={styles.list} aria-label={t('answering.inherited.list')}>
          {changed.map(({ detail, after, closed }) => (
            <li key={detail.entityRef} className={styles.row}>
              <EntityName entityRef={detail.entityRef} title={detail.title} />
              {after && after.verdict !== detail.verdict && (
                <VerdictLabel
                  verdict={after.verdict}
                  verification={after.verdictVerification}
                />
              )}
              <SecondaryText small>
                {closed > 0
                  ? t('answering.inherited.closed', { count: closed })
                  : t('answering.inherited.opened', { count: -closed })}
              </SecondaryText>
            </li>
          ))}
        </ul>
      )}
      {total > services.length && (
        <SecondaryText as="p" small>
          {t('answering.inherited.first', {
            number: String(services.length),
            total: String(total),
          })}
        </SecondaryText>
      )}
      {error && (
        <div className={styles.row}>
          <SecondaryText small>{t('answering.verdict.failed')}</SecondaryText>
          <Button size="small" variant="secondary" onPress={retry}>
            {t('common.error.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}

function openOf({ checks }: Pick<EvaluationResult, 'checks'>): number {
  return checks.filter(({ status, counted }) => counted && isOpen(status))
    .length;
}
