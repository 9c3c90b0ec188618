// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Link } from '@backstage/ui';
import {
  figureFilters,
  type ServiceFilters,
  type Summary,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import { verdictTones } from '../verdictTones';
import styles from './VerdictBar.module.css';
import { VerdictStripe } from './VerdictStripe';

interface VerdictBarProps {
  verdicts: Summary['verdicts'];
  /** Those that find the services that are counted; absent where none do. */
  filters?: ServiceFilters;
}

/** Services by verdict as one bar, with their numbers below; each opens its list. @internal */
export function VerdictBar({ verdicts, filters }: VerdictBarProps) {
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const links = useReadinessLinks();
  const shown = VERDICTS.filter(verdict => verdicts[verdict] > 0);
  return (
    <div className={styles.verdicts}>
      <VerdictStripe verdicts={verdicts} />
      <ul className={styles.numbers}>
        {shown.map(verdict => {
          const { tone, icon } = verdictTones[verdict];
          const label = t('common.verdictCount', {
            number: numberOf(verdicts[verdict]),
            verdict: t(`common.verdict.${verdict}`).toLocaleLowerCase(),
          });
          const target = filters && figureFilters.verdict(filters, verdict);
          return (
            <li key={verdict} className={styles[`${tone}Icon`]}>
              <span className={styles.icon} aria-hidden>
                {icon}
              </span>
              {target ? (
                <Link href={links.services(target)} standalone>
                  {label}
                </Link>
              ) : (
                label
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
