// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Check } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { Fold } from '../Fold';
import { Quiet } from '../Quiet';
import styles from './CheckRow.module.css';

interface RemedyProps {
  remedy: NonNullable<Check['remedy']>;
  /** Shown on demand only. */
  isFolded: boolean;
}

/** What to do about a check, with an example. @internal */
export function Remedy({ remedy, isFolded }: RemedyProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const example = remedy.example && (
    <code className={styles.example}>{remedy.example}</code>
  );
  if (isFolded) {
    return (
      <Fold level={5} summary={t('entity.check.remedy')}>
        <div className={styles.remedy}>
          <Quiet as="p">{remedy.text}</Quiet>
          {example}
        </div>
      </Fold>
    );
  }
  return (
    <div className={styles.remedy}>
      <Quiet as="p">
        <strong>{t('entity.check.remedy')}:</strong> {remedy.text}
      </Quiet>
      {example}
    </div>
  );
}
