// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiFileWarningLine } from '@remixicon/react';
import type { CatalogFault } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { FileLocation } from '../FileLocation';
import { SinceTime } from '../SinceTime';
import styles from './CatalogFaults.module.css';

interface CatalogFaultItemProps {
  fault: CatalogFault;
  /** What cannot be read, and what is shown instead. */
  children: ReactNode;
}

/** Something that the catalog cannot read: what it says, where, and what to do. @internal */
export function CatalogFaultItem({ fault, children }: CatalogFaultItemProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { message, fix, since, location } = fault;
  return (
    <div className={styles.fault}>
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
          <strong>{t('problems.faults.fix')}</strong> {fix}
        </p>
        <SinceTime since={since} />
      </div>
    </div>
  );
}
