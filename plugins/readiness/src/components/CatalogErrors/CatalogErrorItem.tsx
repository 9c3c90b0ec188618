// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { RiFileWarningLine } from '@remixicon/react';
import type { CatalogReadError } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { FileLocation } from '../FileLocation';
import { SinceTime } from '../SinceTime';
import styles from './CatalogErrors.module.css';

interface CatalogErrorItemProps {
  issue: CatalogReadError;
  /** What cannot be read, and what is shown instead. */
  children: ReactNode;
}

/** Something that the catalog cannot read: its message, the place, and the fix. @internal */
export function CatalogErrorItem({ issue, children }: CatalogErrorItemProps) {
  const { t } = useReadinessTranslation();
  const { message, fix, since, location } = issue;
  return (
    <div className={styles.issue}>
      <RiFileWarningLine className={styles.icon} aria-hidden size={20} />
      <div>
        {children}
        <p>{message}</p>
        {location && (
          <p>
            <FileLocation location={location} />
          </p>
        )}
        <p>
          <strong>{t('problems.platformIssues.fix')}</strong> {fix}
        </p>
        <SinceTime since={since} />
      </div>
    </div>
  );
}
