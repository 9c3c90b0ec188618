// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Skeleton } from '@backstage/ui';
import {
  type CheckStatus,
  checkStatusDisplay,
  type Inventory,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { refreshInterval } from '../../hooks/refreshInterval';
import { useReadinessTranslation } from '../../translation';
import { useDataClassName } from '../../components/useDataClassName';
import { LoadError } from '../../components/LoadError';
import { SecondaryText } from '../../components/SecondaryText';
import { VisibilityNote } from '../VisibilityNote';
import { InventoryAnswers } from './InventoryAnswers';
import { InventoryLines } from './InventoryLines';
import styles from './InventoryPanel.module.css';

/** In the order in which they ask for attention. */
const statusOrder = (Object.keys(checkStatusDisplay) as CheckStatus[]).sort(
  (one, other) =>
    checkStatusDisplay[one].order - checkStatusDisplay[other].order,
);

/** The answers of all services to one check; every number links to its services. @internal */
export function InventoryPanel({
  check,
  holdsDataClasses = false,
}: {
  check: string;
  /** Its answers are classes of data, which have names. */
  holdsDataClasses?: boolean;
}) {
  const api = useApi(readinessApiRef);
  const { value, error, reload } = useLoad({
    load: () => api.getInventory(check),
    key: check,
    refreshAfter: refreshInterval,
  });
  if (error) {
    return <LoadError error={error} onRetry={reload} />;
  }
  if (!value) {
    return <Skeleton width="100%" height="6rem" />;
  }
  if (value.visibility === 'working') {
    return <VisibilityNote />;
  }
  return <Figures inventory={value} holdsDataClasses={holdsDataClasses} />;
}

function Figures({
  inventory,
  holdsDataClasses,
}: {
  inventory: Inventory;
  holdsDataClasses: boolean;
}) {
  const { t } = useReadinessTranslation();
  const links = useReadinessLinks();
  const dataClassName = useDataClassName();
  const { check, values, statuses, answers = [], totalItems } = inventory;
  const known = statusOrder.filter(status => (statuses[status] ?? 0) > 0);
  if (known.length === 0 && values.length === 0 && answers.length === 0) {
    return (
      <SecondaryText as="p">{t('checklist.inventory.none')}</SecondaryText>
    );
  }
  return (
    <div className={styles.panel}>
      <InventoryLines
        title={t('checklist.inventory.statuses')}
        total={totalItems}
        lines={known.map(status => ({
          key: status,
          text: t(`common.status.${status}`),
          services: statuses[status] ?? 0,
          href: links.services({ check: [`${check}:${status}`] }),
        }))}
      />
      {values.length > 0 && (
        <InventoryLines
          title={t('checklist.inventory.values')}
          total={totalItems}
          lines={values.map(({ value, services }) => ({
            key: value,
            text: holdsDataClasses ? dataClassName(value) : value,
            services,
            href: links.services({ answer: [`${check}:${value}`] }),
          }))}
        />
      )}
      {answers.length > 0 && <InventoryAnswers answers={answers} />}
    </div>
  );
}
