// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { readinessTranslationRef } from '../../translation';
import type { CheckEntry } from './groupChecks';
import { Rows } from './Rows';
import { useUnfoldNamed } from './useUnfoldNamed';
import styles from './CheckSections.module.css';

/** How many are shown at once; of an unassessed service nearly every check is open. */
const atFirst = 8;

/** What keeps the service from being ready: each open blocker, then each open required check, with its reason. @internal */
export function Reasons({ entries }: { entries: readonly CheckEntry[] }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  useUnfoldNamed(entries.slice(atFirst), () => setShowsAll(true));
  if (entries.length === 0) {
    return <></>;
  }
  const isShort = entries.length <= atFirst + 1;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.title}>
        {t('entity.reasons.title')}
      </h3>
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
                  number: String(entries.length),
                })}
          </Button>
        </div>
      )}
    </section>
  );
}
