// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Text } from '@backstage/ui';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { UrgencyReason } from '../../components/UrgencyReason/UrgencyReason';
import { VerdictLabel } from '../../components/VerdictLabel';
import listStyles from '../ListRows.module.css';
import { OpenRequestsOf } from './OpenRequestsOf';
import type { ServiceCellProps } from './ServiceCellProps';
import styles from './ServicesPage.module.css';

/** The verdict, why it is urgent, and since when it stands. @internal */
export function VerdictValue({ service, compact }: ServiceCellProps) {
  const { t } = useReadinessTranslation();
  const { age, dateTime, relative, shortDate } = useDateFormat();
  const { verdict, verdictSince, verdictVerification } = service;
  const since = `${dateTime(verdictSince)} (${relative(verdictSince)})`;
  if (compact) {
    return (
      <div className={listStyles.stack}>
        <span className={styles.verdictLine} title={since}>
          <VerdictLabel verdict={verdict} verification={verdictVerification} />
          <Text variant="body-small" color="secondary">
            {age(verdictSince)}
          </Text>
        </span>
        <span className={styles.reasonLine}>
          <OpenRequestsOf service={service} />
          <UrgencyReason service={service} compact />
        </span>
      </div>
    );
  }
  return (
    <div className={listStyles.stack}>
      <VerdictLabel verdict={verdict} verification={verdictVerification} />
      <UrgencyReason service={service} />
      <Text variant="body-small" color="secondary" title={since}>
        {t('services.cell.since', { when: shortDate(verdictSince) })}
      </Text>
      <OpenRequestsOf service={service} />
    </div>
  );
}
