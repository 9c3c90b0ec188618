// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import type { Finding } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { FileLocation } from '../FileLocation';
import { SecondaryText } from '../SecondaryText';
import { TextWithEntityLinks } from '../TextWithEntityLinks';
import styles from './FindingList.module.css';

interface FindingItemProps {
  finding: Finding;
  /** Whose it is, where that is not clear from the page. */
  whose?: ReactNode;
  /** What can be done about it. */
  more?: ReactNode;
}

/** One finding: where it is, what is wrong, and the fix. @internal */
export function FindingItem({ finding, whose, more }: FindingItemProps) {
  const { t } = useReadinessTranslation();
  return (
    <li className={styles.item}>
      <div className={styles.place}>
        {whose}
        <code className={styles.key}>{finding.key}</code>
        {finding.location && (
          <SecondaryText small>
            <FileLocation location={finding.location} />
          </SecondaryText>
        )}
      </div>
      <p className={styles.message}>
        <TextWithEntityLinks>{finding.message}</TextWithEntityLinks>
      </p>
      <p className={styles.message}>
        <strong>{t('entity.findings.fix')}</strong>{' '}
        <span className={styles.fix}>{finding.fix}</span>
      </p>
      {more && <p className={styles.message}>{more}</p>}
    </li>
  );
}
