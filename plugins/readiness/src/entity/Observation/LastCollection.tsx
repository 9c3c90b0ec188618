// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useContext } from 'react';
import { RiErrorWarningLine, RiTimeLine } from '@remixicon/react';
import type { Fact } from 'backstage-plugin-readiness-common';
import { useFactText, useProviderName } from '../../hooks/knownProviders';
import { useReadinessTranslation } from '../../translation';
import { RelativeTime } from '../../components/RelativeTime';
import { ToneLabel } from '../../components/ToneLabel';
import {
  isDifferent,
  CurrentEvidence,
  findCollection,
} from './currentEvidence';
import { ObservationCount } from './ObservationCount';
import styles from './Observation.module.css';

interface LastCollectionProps {
  factName: string;
  /** What counts at present; absent when nothing was observed that counts. */
  counted?: Pick<Fact, 'value'>;
}

/** Where the last collection differs from the fact that counts: another value, a failure, or none yet. @internal */
export function LastCollection({ factName, counted }: LastCollectionProps) {
  const { t } = useReadinessTranslation();
  const providerName = useProviderName();
  const { nameOf, valueOf } = useFactText();
  const { evidence, failureThreshold } = useContext(CurrentEvidence);
  const present = findCollection(evidence, factName);
  if (!present) {
    return <></>;
  }
  const { collection, fact } = present;
  const provider = providerName(collection.provider);
  const reason = collection.error ?? fact?.error;
  if (reason) {
    return (
      <ToneLabel tone="caution" icon={<RiErrorWarningLine />}>
        {counted
          ? t('entity.observed.lastFailed', { provider, reason })
          : t('entity.observed.failed', { provider, reason })}
      </ToneLabel>
    );
  }
  if (!collection.lastAt) {
    return (
      <ToneLabel tone="neutral" icon={<RiTimeLine />}>
        {t('entity.observed.neverObserved', { provider })}
      </ToneLabel>
    );
  }
  if (!counted || !isDifferent(counted, fact)) {
    return <></>;
  }
  return (
    <div className={styles.line}>
      <ToneLabel tone="caution" icon={<RiErrorWarningLine />}>
        {t('entity.observed.latest')}:{' '}
        {fact.value === undefined
          ? t('entity.observed.cannotTell', {
              provider,
              reason: fact.cannotTell ?? '',
            })
          : t('entity.observed.value', {
              what: nameOf(factName),
              value: fact.shown ?? valueOf(fact.value, factName),
            })}{' '}
        <RelativeTime at={fact.observedAt} />
      </ToneLabel>
      <ObservationCount
        consecutive={fact.consecutive}
        total={failureThreshold}
      />
    </div>
  );
}
