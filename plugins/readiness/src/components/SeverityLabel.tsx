// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Severity } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../translation';
import styles from './SeverityLabel.module.css';

/** How much a check matters. @internal */
export function SeverityLabel({ severity }: { severity: Severity }) {
  const { t } = useReadinessTranslation();
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
