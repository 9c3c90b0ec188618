// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiCheckboxCircleLine } from '@remixicon/react';
import type { Problems } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { FindingItem } from '../FindingList';
import { Quiet } from '../Quiet';
import { ToneLabel } from '../ToneLabel';
import styles from './ProblemsPage.module.css';

type Slip = Problems['slips'][number];

interface SlipListProps {
  slips: Slip[];
  total: number;
  /** Place of the first one among all of them, from 0. */
  offset: number;
  pages: React.ReactNode;
}

/** What owners wrote in a way that does not count, entity by entity. @internal */
export function SlipList({ slips, total, offset, pages }: SlipListProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <section className={styles.part} aria-label={t('problems.slips.title')}>
      <h2>{t('problems.slips.title')}</h2>
      {total === 0 ? (
        <div className={styles.order}>
          <ToneLabel tone="positive" icon={<RiCheckboxCircleLine />}>
            {t('problems.slips.none')}
          </ToneLabel>
        </div>
      ) : (
        <>
          <Quiet as="p">{t('problems.slips.text')}</Quiet>
          <Quiet as="p" small>
            {slips.length < total
              ? t('problems.slips.range', {
                  from: String(offset + 1),
                  to: String(offset + slips.length),
                  total: String(total),
                })
              : t('problems.slips.count', { count: total })}
          </Quiet>
          {[...byEntity(slips)].map(([entityRef, ofEntity]) => (
            <EntitySlips key={entityRef} slips={ofEntity} />
          ))}
          {pages}
        </>
      )}
    </section>
  );
}

function EntitySlips({ slips }: { slips: Slip[] }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const [{ entityRef, title, owner }] = slips;
  return (
    <div className={styles.entity}>
      <div className={styles.entityHead}>
        <h3>
          <EntityName entityRef={entityRef} title={title} />
        </h3>
        <Quiet small>
          {owner && (
            <>
              {t('problems.slips.owner')}: <EntityName entityRef={owner} />
              {' · '}
            </>
          )}
          {t('problems.slips.perEntity', { count: slips.length })}
        </Quiet>
      </div>
      <ul>
        {slips.map((slip, index) => (
          <FindingItem key={index} finding={slip} />
        ))}
      </ul>
    </div>
  );
}

function byEntity(slips: readonly Slip[]): Map<string, Slip[]> {
  const groups = new Map<string, Slip[]>();
  for (const slip of slips) {
    const group = groups.get(slip.entityRef) ?? [];
    group.push(slip);
    groups.set(slip.entityRef, group);
  }
  return groups;
}
