// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { RiCheckboxCircleLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../../components/SecondaryText';
import { ToneLabel } from '../../components/ToneLabel';
import { EntityFindings, type Mistake } from './EntityFindings';
import styles from './ProblemsPage.module.css';

interface FindingListProps {
  /** Those of this page, without the secrets, which are shown above. */
  findings: readonly Mistake[];
  /** How many this page has, with the secrets. */
  shown: number;
  total: number;
  /** Place of the first one among all of them, from 0. */
  offset: number;
  filters: ReactNode;
  isFiltered: boolean;
  pages: ReactNode;
}

/** Mistakes in catalog files, by entity. @internal */
export function FindingList({
  findings,
  shown,
  total,
  offset,
  filters,
  isFiltered,
  pages,
}: FindingListProps) {
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  return (
    <section className={styles.part} aria-label={t('problems.findings.title')}>
      <h2>{t('problems.findings.title')}</h2>
      {filters}
      {total === 0 ? (
        <div className={styles.order}>
          <ToneLabel tone="positive" icon={<RiCheckboxCircleLine />}>
            {isFiltered
              ? t('problems.findings.noneFiltered')
              : t('problems.findings.none')}
          </ToneLabel>
        </div>
      ) : (
        <>
          <SecondaryText as="p">{t('problems.findings.text')}</SecondaryText>
          <SecondaryText as="p" small>
            {shown < total
              ? t('problems.findings.range', {
                  from: numberOf(offset + 1),
                  to: numberOf(offset + shown),
                  total: numberOf(total),
                })
              : t('problems.findings.count', { count: total })}
          </SecondaryText>
          <EntityFindings findings={findings} />
          {pages}
        </>
      )}
    </section>
  );
}
