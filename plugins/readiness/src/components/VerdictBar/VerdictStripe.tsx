// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Summary, VERDICTS } from 'backstage-plugin-readiness-common';
import { verdictTones } from '../verdictTones';
import styles from './VerdictBar.module.css';

/** The shares of the verdicts as one bar, beside numbers that say the same. @internal */
export function VerdictStripe({ verdicts }: { verdicts: Summary['verdicts'] }) {
  return (
    <div className={styles.bar} aria-hidden>
      {VERDICTS.filter(verdict => verdicts[verdict] > 0).map(verdict => (
        <span
          key={verdict}
          className={styles[verdictTones[verdict].tone]}
          style={{ flexGrow: verdicts[verdict] }}
        />
      ))}
    </div>
  );
}
