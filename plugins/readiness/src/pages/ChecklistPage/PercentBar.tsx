// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import styles from './PercentBar.module.css';

interface PercentBarProps {
  part: number;
  total: number;
}

/** A share as a bar; the same number is shown beside it as text. @internal */
export function PercentBar({ part, total }: PercentBarProps) {
  const share = total > 0 ? (100 * part) / total : 0;
  return (
    <span className={styles.bar} aria-hidden>
      <span className={styles.share} style={{ width: `${share}%` }} />
    </span>
  );
}
