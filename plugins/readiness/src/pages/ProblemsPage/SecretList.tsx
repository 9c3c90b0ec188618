// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { RiAlarmWarningLine } from '@remixicon/react';
import { useReadinessTranslation } from '../../translation';
import { EntityFindings, type Mistake } from './EntityFindings';
import styles from './ProblemsPage.module.css';

/** What looks like a secret in a catalog file, which everybody can read who may read the entity. @internal */
export function SecretList({ findings }: { findings: readonly Mistake[] }) {
  const { t } = useReadinessTranslation();
  if (findings.length === 0) {
    return null;
  }
  return (
    <section className={styles.part} aria-label={t('problems.secrets.title')}>
      <div className={styles.issue}>
        <RiAlarmWarningLine className={styles.icon} aria-hidden size={20} />
        <div className={styles.part}>
          <div>
            <h2>{t('problems.secrets.title')}</h2>
            <p>{t('problems.secrets.text')}</p>
          </div>
          <EntityFindings findings={findings} />
        </div>
      </div>
    </section>
  );
}
