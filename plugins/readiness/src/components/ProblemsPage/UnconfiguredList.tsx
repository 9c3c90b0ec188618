// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Problems } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { Quiet } from '../Quiet';
import styles from './ProblemsPage.module.css';

/** What is not observed because nobody has configured it: nothing is wrong, but something stays declared. @internal */
export function UnconfiguredList({
  unconfigured = [],
}: {
  unconfigured?: Problems['unconfigured'];
}) {
  const { t } = useTranslationRef(readinessTranslationRef);
  if (unconfigured.length === 0) {
    return null;
  }
  return (
    <section
      className={styles.part}
      aria-label={t('problems.unconfigured.title')}
    >
      <h2>{t('problems.unconfigured.title')}</h2>
      <Quiet as="p">{t('problems.unconfigured.text')}</Quiet>
      <ul className={styles.faults}>
        {unconfigured.map(({ message }) => (
          <li key={message} className={styles.order}>
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
