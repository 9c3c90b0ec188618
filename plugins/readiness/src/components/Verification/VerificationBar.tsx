// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { VerificationCounts } from 'backstage-plugin-readiness-common';
import { verificationStats } from '../../hooks/verificationStats';
import styles from './Verification.module.css';

/**
 * Verifiable answers as a bar: verified, then contradicted, the rest unverified. The same numbers are shown
 * beside it as text; the contradicted part is hatched, so that it differs by more than its colour.
 *
 * @internal
 */
export function VerificationBar({
  verifiableAnswers,
}: {
  verifiableAnswers: VerificationCounts;
}) {
  const { total, verified, contradicted } =
    verificationStats(verifiableAnswers);
  const width = (part: number) => `${total > 0 ? (100 * part) / total : 0}%`;
  return (
    <span className={styles.bar} aria-hidden>
      {verified > 0 && (
        <span className={styles.verified} style={{ width: width(verified) }} />
      )}
      {contradicted > 0 && (
        <span
          className={styles.contradicted}
          style={{ width: width(contradicted) }}
        />
      )}
    </span>
  );
}
