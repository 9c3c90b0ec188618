// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId } from 'react';
import { useReadinessTranslation } from '../../translation';
import type { CheckEntry } from './groupChecks';
import { Rows } from './Rows';
import styles from './CheckSections.module.css';

/** What is waived, and what is open and holds nothing back. @internal */
export function OtherChecks({ entries }: { entries: readonly CheckEntry[] }) {
  const { t } = useReadinessTranslation();
  const isWaived = ({ result }: CheckEntry) => result.status === 'waived';
  return (
    <>
      <Part
        title={t('decisions.entity.waivedTitle')}
        entries={entries.filter(isWaived)}
      />
      <Part
        title={t('entity.others.title')}
        entries={entries.filter(entry => !isWaived(entry))}
      />
    </>
  );
}

function Part(props: { title: string; entries: readonly CheckEntry[] }) {
  const { title, entries } = props;
  const headingId = useId();
  if (entries.length === 0) {
    return <></>;
  }
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.title}>
        {title}
      </h3>
      <Rows entries={entries} headingLevel={4} />
    </section>
  );
}
