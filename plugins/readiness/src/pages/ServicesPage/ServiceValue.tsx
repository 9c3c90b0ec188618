// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks/useDateFormat';
import { readinessTranslationRef } from '../../translation';
import { CatalogLink } from '../../components/CatalogLink';
import { DataClassLabels } from '../../components/DataClassLabels';
import { MonitoringLabel } from '../../components/MonitoringLabel';
import { VerdictLabel } from '../../components/VerdictLabel';
import { BlockerList } from './BlockerList';
import { VerificationValue } from './VerificationValue';
import type { ServiceColumn } from './serviceColumns';
import { ServiceName } from './ServiceName';
import listStyles from '../ListRows.module.css';
import { UrgencyReason } from './UrgencyReason';

interface ServiceValueProps {
  service: ServiceSummary;
  column: ServiceColumn;
}

/** The value of one column for a service; the same in table and cards. @internal */
export function ServiceValue({ service, column }: ServiceValueProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { date, dateTime, relative, shortDate } = useDateFormat();
  const notAnswered = (
    <Text variant="body-small" color="secondary">
      {t('services.cell.notAnswered')}
    </Text>
  );
  switch (column) {
    case 'name':
      return <ServiceName service={service} />;
    case 'owner':
      return service.owner ? (
        <CatalogLink entityRef={service.owner} />
      ) : (
        <Text variant="body-small" color="secondary">
          {t('services.cell.noOwner')}
        </Text>
      );
    case 'system':
      return service.system ? (
        <CatalogLink entityRef={service.system} />
      ) : (
        notAnswered
      );
    case 'verdict':
      return (
        <div className={listStyles.stack}>
          <VerdictLabel
            verdict={service.verdict}
            verification={service.verdictVerification}
          />
          <UrgencyReason service={service} />
          <Text
            variant="body-small"
            color="secondary"
            title={`${dateTime(service.verdictSince)} (${relative(
              service.verdictSince,
            )})`}
          >
            {t('services.cell.since', {
              when: shortDate(service.verdictSince),
            })}
          </Text>
        </div>
      );
    case 'blockers':
      return <BlockerList service={service} />;
    case 'dataClass':
      return <DataClassLabels dataClasses={service.dataClasses} />;
    case 'monitoring':
      return (
        <MonitoringLabel
          monitoring={service.monitoring}
          verification={service.monitoringVerification}
        />
      );
    case 'level':
      return service.level ? (
        <>{t(`common.level.${service.level}`)}</>
      ) : (
        notAnswered
      );
    case 'score':
      return service.score ? (
        <ScoreValue score={service.score} />
      ) : (
        <>{t('common.verdict.unassessed')}</>
      );
    case 'completeness':
      return (
        <>
          {t('services.cell.answered', {
            answered: String(service.completeness.answered),
            applicable: String(service.completeness.applicable),
          })}
        </>
      );
    case 'verifiableAnswers':
      return <VerificationValue service={service} />;
    case 'lifecycle':
      return service.lifecycle ? <>{service.lifecycle}</> : notAnswered;
    default:
      return service.launchDate ? <>{date(service.launchDate)}</> : notAnswered;
  }
}

function ScoreValue({
  score,
}: {
  score: NonNullable<ServiceSummary['score']>;
}) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const parts = [
    score.waived > 0 &&
      t('common.score.waived', { number: String(score.waived) }),
    score.notApplicable > 0 &&
      t('common.score.notApplicable', { number: String(score.notApplicable) }),
  ].filter(Boolean);
  return (
    <div className={listStyles.stack}>
      <span>
        {t('common.score.passed', {
          passed: String(score.passed),
          total: String(score.total),
        })}
      </span>
      {parts.length > 0 && (
        <Text variant="body-small" color="secondary">
          {parts.join(', ')}
        </Text>
      )}
    </div>
  );
}
