// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId, useState } from 'react';
import { Button } from '@backstage/ui';
import { type CheckResult, isOpen } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { Term } from '../../components/Term/Term';
import { SecondaryText } from '../../components/SecondaryText';
import type { CheckEntry } from './groupChecks';
import { Rows } from './Rows';
import { useUnfoldNamed } from './useUnfoldNamed';
import styles from './CheckSections.module.css';

/** How many are shown at once; of an unassessed service nearly every check is open. */
const atFirst = 8;

/** What keeps the service from being ready: each open blocker, then each open required check, with its reason. @internal */
export function Reasons({ entries }: { entries: readonly CheckEntry[] }) {
  const { t } = useReadinessTranslation();
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  useUnfoldNamed(entries.slice(atFirst), () => setShowsAll(true));
  if (entries.length === 0) {
    return <></>;
  }
  const isShort = entries.length <= atFirst + 1;
  const { open, waiting } = countReasons(entries);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.title}>
        {t('entity.reasons.title')}
      </h3>
      <SecondaryText as="p" small>
        {t('entity.reasons.count', { count: open })}
        {waiting > 0 &&
          `, ${t('entity.reasons.waiting', { count: waiting })}`}{' '}
        <Term word="required" />
      </SecondaryText>
      <Rows
        entries={showsAll || isShort ? entries : entries.slice(0, atFirst)}
        headingLevel={4}
      />
      {!isShort && (
        <div className={styles.more}>
          <Button
            size="small"
            variant="secondary"
            aria-expanded={showsAll}
            onPress={() => setShowsAll(shows => !shows)}
          >
            {showsAll
              ? t('entity.reasons.showFirst', { number: String(atFirst) })
              : t('entity.reasons.showAll', {
                  number: String(open),
                })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Open checks that hold the service back, and how many of them are folded under the answer that they wait for. */
function countReasons(entries: readonly CheckEntry[]): {
  open: number;
  waiting: number;
} {
  const counts = { open: 0, waiting: 0 };
  for (const { result, dependents } of entries) {
    counts.open += isRequiredAndOpen(result) ? 1 : 0;
    const waiting = dependents.filter(entry =>
      isRequiredAndOpen(entry.result),
    ).length;
    counts.open += waiting;
    counts.waiting += waiting;
  }
  return counts;
}

function isRequiredAndOpen({
  counted,
  status,
  severity,
}: CheckResult): boolean {
  return (
    counted &&
    isOpen(status) &&
    (severity === 'blocker' || severity === 'required')
  );
}
