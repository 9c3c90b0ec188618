// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiCheckLine } from '@remixicon/react';
import { readinessTranslationRef } from '../../translation';
import { CheckRow } from '../CheckRow';
import { Fold } from '../Fold';
import { Quiet } from '../Quiet';
import { ToneLabel } from '../ToneLabel';
import type { CheckEntry, SectionGroup } from './groupChecks';
import styles from './CheckSections.module.css';

/** A section: what is open at once, what is done behind a fold. @internal */
export function CheckSection({ group }: { group: SectionGroup }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const title = group.number ? `${group.number} ${group.title}` : group.title;
  const count =
    group.total > 0
      ? t('entity.sections.count', {
          passed: String(group.passed),
          total: String(group.total),
        })
      : t('entity.sections.informational');

  if (group.open.length === 0) {
    return (
      <div className={`${styles.section} ${styles.folded}`}>
        <Fold
          level={3}
          summary={
            <span className={styles.done}>
              <strong>{title}</strong>{' '}
              {group.total > 0 ? (
                <ToneLabel tone="positive" icon={<RiCheckLine />}>
                  {count}
                </ToneLabel>
              ) : (
                <Quiet small>{count}</Quiet>
              )}
            </span>
          }
        >
          <Rows entries={group.done} headingLevel={4} />
        </Fold>
      </div>
    );
  }
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.heading}>
        <h3>{title}</h3>
        <Quiet small>{count}</Quiet>
      </div>
      <Rows entries={group.open} headingLevel={4} />
      {group.done.length > 0 && (
        <Fold
          level={4}
          summary={t('entity.sections.passed', { count: group.done.length })}
        >
          <Rows entries={group.done} headingLevel={5} />
        </Fold>
      )}
    </section>
  );
}

interface RowsProps {
  entries: CheckEntry[];
  headingLevel: 4 | 5;
}

function Rows({ entries, headingLevel }: RowsProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <>
      {entries.map(({ result, definition, gated }) => (
        <CheckRow
          key={result.check}
          result={result}
          definition={definition}
          headingLevel={headingLevel}
        >
          {gated.length > 0 && (
            <Fold
              level={5}
              summary={t('entity.sections.gated', { count: gated.length })}
            >
              <div className={styles.gated}>
                <Rows entries={gated} headingLevel={5} />
              </div>
            </Fold>
          )}
        </CheckRow>
      ))}
    </>
  );
}
