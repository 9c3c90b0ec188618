// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks/useDateFormat';
import { readinessTranslationRef } from '../../translation';
import { VerdictLabel } from '../../components/VerdictLabel';
import listStyles from '../ListRows.module.css';
import { OpenRequestsOf } from './OpenRequestsOf';
import { UrgencyReason } from './UrgencyReason';

/** The verdict, why it is urgent, and since when it stands. @internal */
export function VerdictValue({ service }: { service: ServiceSummary }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { dateTime, relative, shortDate } = useDateFormat();
  const { verdict, verdictSince, verdictVerification } = service;
  return (
    <div className={listStyles.stack}>
      <VerdictLabel verdict={verdict} verification={verdictVerification} />
      <UrgencyReason service={service} />
      <Text
        variant="body-small"
        color="secondary"
        title={`${dateTime(verdictSince)} (${relative(verdictSince)})`}
      >
        {t('services.cell.since', { when: shortDate(verdictSince) })}
      </Text>
      <OpenRequestsOf service={service} />
    </div>
  );
}
