// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Severity } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../translation';
import styles from './SeverityLabel.module.css';

/** How much a check matters. @internal */
export function SeverityLabel({ severity }: { severity: Severity }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <span
      className={`${styles.severity} ${
        severity === 'blocker' ? styles.blocker : ''
      }`}
    >
      {t(`common.severity.${severity}`)}
    </span>
  );
}
