// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactElement, ReactNode } from 'react';
import { Text } from '@backstage/ui';
import type {
  ServiceColumn,
  ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { CatalogLink } from '../../components/CatalogLink';
import { DataClassLabels } from '../../components/DataClassLabels';
import { MonitoringLabel } from '../../components/MonitoringLabel';
import { WhomToCall } from '../../components/OnCall/WhomToCall';
import listStyles from '../ListRows.module.css';
import { BlockerList } from './BlockerList';
import { ScoreValue } from './ScoreValue';
import type { ServiceCellProps } from './ServiceCellProps';
import { ServiceName } from './ServiceName';
import styles from './ServicesPage.module.css';
import { VerdictValue } from './VerdictValue';
import { VerificationValue } from './VerificationValue';

interface ServiceCell {
  /** The room that it needs in the table, in rem. */
  width: number;
  /** The value of a service; the same in table and cards. */
  Value: (props: ServiceCellProps) => ReactElement;
}

/** How the screens show each column of the list. @internal */
export const serviceCells: Record<ServiceColumn, ServiceCell> = {
  name: { width: 12.5, Value: ServiceName },
  owner: {
    width: 9,
    Value: ({ service, compact }) => (
      <div className={listStyles.stack}>
        <span className={compact ? styles.oneLine : undefined}>
          <OrMissing text="noOwner">
            {service.owner && <CatalogLink entityRef={service.owner} />}
          </OrMissing>
        </span>
        <WhomToCall service={service} compact={compact} />
      </div>
    ),
  },
  system: {
    width: 8,
    Value: ({ service: { system } }) => (
      <OrMissing>{system && <CatalogLink entityRef={system} />}</OrMissing>
    ),
  },
  lifecycle: {
    width: 8,
    Value: ({ service }) => <OrMissing>{service.lifecycle}</OrMissing>,
  },
  verdict: { width: 13, Value: VerdictValue },
  level: { width: 7, Value: LevelValue },
  score: { width: 8.5, Value: ScoreValue },
  completeness: { width: 7, Value: CompletenessValue },
  blockers: { width: 11, Value: BlockerList },
  dataClass: {
    width: 8,
    Value: ({ service, compact }) => (
      <DataClassLabels
        dataClasses={service.dataClasses}
        most={compact ? 2 : undefined}
      />
    ),
  },
  monitoring: {
    width: 10,
    Value: ({ service: { monitoring, monitoringVerification } }) => (
      <MonitoringLabel
        monitoring={monitoring}
        verification={monitoringVerification}
      />
    ),
  },
  verifiableAnswers: { width: 9.5, Value: VerificationValue },
  launchDate: { width: 8, Value: LaunchDateValue },
};

/** A value, or words where there is none. */
function OrMissing(props: {
  children: ReactNode;
  text?: 'notAnswered' | 'noOwner';
}) {
  const { children, text = 'notAnswered' } = props;
  const { t } = useReadinessTranslation();
  return children ? (
    <>{children}</>
  ) : (
    <Text variant="body-small" color="secondary">
      {t(`services.cell.${text}`)}
    </Text>
  );
}

function LevelValue({ service: { level } }: { service: ServiceSummary }) {
  const { t } = useReadinessTranslation();
  return <OrMissing>{level && t(`common.level.${level}`)}</OrMissing>;
}

function CompletenessValue({ service }: { service: ServiceSummary }) {
  const { t } = useReadinessTranslation();
  const { answered, applicable } = service.completeness;
  return (
    <>
      {t('services.cell.answered', {
        answered: String(answered),
        applicable: String(applicable),
      })}
    </>
  );
}

function LaunchDateValue({ service }: { service: ServiceSummary }) {
  const { date } = useDateFormat();
  const { launchDate } = service;
  return <OrMissing>{launchDate && date(launchDate)}</OrMissing>;
}
