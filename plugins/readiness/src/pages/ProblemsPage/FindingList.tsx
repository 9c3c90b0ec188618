// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiCheckboxCircleLine } from '@remixicon/react';
import type { Problems } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { EntityName } from '../../components/EntityName';
import { FindingItem } from '../../components/FindingList/FindingItem';
import { SecondaryText } from '../../components/SecondaryText';
import { ToneLabel } from '../../components/ToneLabel';
import styles from './ProblemsPage.module.css';

type Mistake = Problems['findings'][number];

interface FindingListProps {
  findings: Mistake[];
  total: number;
  /** Place of the first one among all of them, from 0. */
  offset: number;
  pages: React.ReactNode;
}

/** Mistakes in catalog files, by entity. @internal */
export function FindingList({
  findings,
  total,
  offset,
  pages,
}: FindingListProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <section className={styles.part} aria-label={t('problems.findings.title')}>
      <h2>{t('problems.findings.title')}</h2>
      {total === 0 ? (
        <div className={styles.order}>
          <ToneLabel tone="positive" icon={<RiCheckboxCircleLine />}>
            {t('problems.findings.none')}
          </ToneLabel>
        </div>
      ) : (
        <>
          <SecondaryText as="p">{t('problems.findings.text')}</SecondaryText>
          <SecondaryText as="p" small>
            {findings.length < total
              ? t('problems.findings.range', {
                  from: String(offset + 1),
                  to: String(offset + findings.length),
                  total: String(total),
                })
              : t('problems.findings.count', { count: total })}
          </SecondaryText>
          {[...byEntity(findings)].map(([entityRef, ofEntity]) => (
            <EntityFindings key={entityRef} findings={ofEntity} />
          ))}
          {pages}
        </>
      )}
    </section>
  );
}

function EntityFindings({ findings }: { findings: Mistake[] }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const [{ entityRef, title, owner }] = findings;
  return (
    <div className={styles.entity}>
      <div className={styles.entityHead}>
        <h3>
          <EntityName entityRef={entityRef} title={title} />
        </h3>
        <SecondaryText small>
          {owner && (
            <>
              {t('problems.findings.owner')}: <EntityName entityRef={owner} />
              {' · '}
            </>
          )}
          {t('problems.findings.perEntity', { count: findings.length })}
        </SecondaryText>
      </div>
      <ul>
        {findings.map((mistake, index) => (
          <FindingItem key={index} finding={mistake} />
        ))}
      </ul>
    </div>
  );
}

function byEntity(findings: readonly Mistake[]): Map<string, Mistake[]> {
  const groups = new Map<string, Mistake[]>();
  for (const mistake of findings) {
    const group = groups.get(mistake.entityRef) ?? [];
    group.push(mistake);
    groups.set(mistake.entityRef, group);
  }
  return groups;
}
