// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { useId } from 'react';
import { readinessApiRef } from '../../api';
import { DecisionText } from '../../components/waivers/DecisionText';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessTranslation } from '../../translation';
import waiverStyles from '../../components/waivers/waivers.module.css';
import styles from './HistoryList.module.css';

interface DecisionListProps {
  entityRef: string;
  /** Changes with each evaluation of the service. */
  revision: number;
}

/**
 * Who requested and decided what about waivers of a service, newest first: also what changed no verdict. Nothing where there is
 * nothing, or for viewers who may not read it.
 *
 * @internal
 */
export function DecisionList({ entityRef, revision }: DecisionListProps) {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const headingId = useId();
  const { value, error } = useLoad({
    key: `${entityRef} ${revision}`,
    load: () => api.getDecisions({ entityRef: [entityRef] }),
  });
  if (error || !value || value.items.length === 0) {
    return <></>;
  }
  return (
    <section aria-labelledby={headingId} className={styles.decisions}>
      <h3 id={headingId}>{t('decisions.record.title')}</h3>
      <ol className={waiverStyles.list}>
        {value.items.map(decision => (
          <li key={decision.id}>
            <DecisionText decision={decision} />
          </li>
        ))}
      </ol>
    </section>
  );
}
