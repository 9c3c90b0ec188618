// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogReadError } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { CatalogErrorItem } from './CatalogErrorItem';
import styles from './CatalogErrors.module.css';

/** Warns that a verdict is older than the file of the service, which the catalog cannot read. @internal */
export function CatalogErrorNotice({
  platformIssues = [],
}: {
  platformIssues?: readonly CatalogReadError[];
}) {
  const { t } = useReadinessTranslation();
  if (platformIssues.length === 0) {
    return null;
  }
  return (
    <section
      className={styles.notice}
      aria-label={t('entity.catalogError.label')}
    >
      {platformIssues.map((issue, index) => (
        <CatalogErrorItem key={index} issue={issue}>
          <h3>{t('entity.catalogError.title')}</h3>
          <p>{t('entity.catalogError.text')}</p>
        </CatalogErrorItem>
      ))}
    </section>
  );
}
