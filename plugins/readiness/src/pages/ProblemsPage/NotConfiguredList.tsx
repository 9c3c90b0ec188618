// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Problems } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../../components/SecondaryText';
import styles from './ProblemsPage.module.css';

/** Modules that observe nothing because they are not configured, so that answers stay declared. @internal */
export function NotConfiguredList({
  notConfigured = [],
}: {
  notConfigured?: Problems['notConfigured'];
}) {
  const { t } = useReadinessTranslation();
  if (notConfigured.length === 0) {
    return null;
  }
  return (
    <section
      className={styles.part}
      aria-label={t('problems.notConfigured.title')}
    >
      <h2>{t('problems.notConfigured.title')}</h2>
      <SecondaryText as="p">{t('problems.notConfigured.text')}</SecondaryText>
      <ul className={styles.platformIssues}>
        {notConfigured.map(({ message }) => (
          <li key={message} className={styles.order}>
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
