// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  UnverifiedCounts,
  VerificationCounts,
} from 'backstage-plugin-readiness-common';
import { verificationStats } from '../../hooks/verificationStats';
import styles from './Verification.module.css';

interface VerificationBarProps {
  verifiableAnswers: VerificationCounts;
  /** Tells what could be verified from what has no provider. */
  unverifiedAnswers?: UnverifiedCounts;
}

/**
 * Verifiable answers as a bar: verified is filled, contradicted hatched, what could be verified hollow, what has no provider a line, and the
 * rest dots.
 * The same numbers are shown beside it as text.
 *
 * @internal
 */
export function VerificationBar({
  verifiableAnswers,
  unverifiedAnswers,
}: VerificationBarProps) {
  const { total, verified, contradicted } =
    verificationStats(verifiableAnswers);
  const parts = {
    verified,
    contradicted,
    verifiable: unverifiedAnswers?.verifiable ?? 0,
    noProvider: unverifiedAnswers?.noProvider ?? 0,
  };
  return (
    <span className={styles.bar} aria-hidden>
      {(['verified', 'contradicted', 'verifiable', 'noProvider'] as const)
        .filter(part => parts[part] > 0)
        .map(part => (
          <span
            key={part}
            className={styles[part]}
            style={{ width: `${(100 * parts[part]) / total}%` }}
          />
        ))}
    </span>
  );
}
