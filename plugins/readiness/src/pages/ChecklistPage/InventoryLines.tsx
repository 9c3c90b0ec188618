// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId } from 'react';
import { Link } from '@backstage/ui';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import { PercentBar } from './PercentBar';
import styles from './InventoryPanel.module.css';

interface InventoryLinesProps {
  title: string;
  /** Number of services in all. */
  total: number;
  lines: { key: string; text: string; services: number; href: string }[];
}

/** Values with the number of services, each leading to them. @internal */
export function InventoryLines({ title, total, lines }: InventoryLinesProps) {
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const id = useId();
  return (
    <div className={styles.block}>
      <h5 id={id}>{title}</h5>
      <ul className={styles.list} aria-labelledby={id}>
        {lines.map(({ key, text, services, href }) => (
          <li key={key} className={styles.line}>
            <span className={styles.value}>
              <Link
                href={href}
                aria-label={`${text}: ${t('checklist.inventory.services', {
                  count: services,
                })}`}
              >
                {text}
              </Link>
            </span>
            <PercentBar part={services} total={total} />
            <span className={styles.number} aria-hidden>
              {numberOf(services)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
