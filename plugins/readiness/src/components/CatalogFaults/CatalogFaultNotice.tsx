// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CatalogFault } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { CatalogFaultItem } from './CatalogFaultItem';
import styles from './CatalogFaults.module.css';

/** Warns that a verdict is older than the file of the service, which the catalog cannot read. @internal */
export function CatalogFaultNotice({
  faults = [],
}: {
  faults?: readonly CatalogFault[];
}) {
  const { t } = useTranslationRef(readinessTranslationRef);
  if (faults.length === 0) {
    return null;
  }
  return (
    <section className={styles.notice} aria-label={t('entity.unread.label')}>
      {faults.map((fault, index) => (
        <CatalogFaultItem key={index} fault={fault}>
          <h3>{t('entity.unread.title')}</h3>
          <p>{t('entity.unread.text')}</p>
        </CatalogFaultItem>
      ))}
    </section>
  );
}
