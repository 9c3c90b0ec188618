// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import styles from './PercentBar.module.css';

interface PercentBarProps {
  part: number;
  total: number;
  /** Colours it by the share: the more, the better. */
  isPassing?: boolean;
}

/** A share as a bar; the same number is shown beside it as text. @internal */
export function PercentBar({
  part,
  total,
  isPassing = false,
}: PercentBarProps) {
  const share = total > 0 ? (100 * part) / total : 0;
  const colour = isPassing ? styles[toneOf(share)] : '';
  return (
    <span className={styles.bar} aria-hidden>
      <span
        className={`${styles.share} ${colour}`}
        style={{ width: `${share}%` }}
      />
    </span>
  );
}

/** The number says it too. */
function toneOf(share: number): 'few' | 'many' | 'most' {
  if (share < 50) {
    return 'few';
  }
  return share < 90 ? 'many' : 'most';
}
