// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import {
  RiAlertLine,
  RiCheckLine,
  RiCloseLine,
  RiQuestionLine,
} from '@remixicon/react';
import type { EvidenceCollection } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../../components/SecondaryText';
import { RelativeTime } from '../../components/RelativeTime';
import { type Tone, ToneLabel } from '../../components/ToneLabel';
import styles from './VerdictHead.module.css';

type Health = 'pass' | 'warn' | 'fail' | 'unknown';

const appearance: Record<Health, { tone: Tone; icon: ReactNode }> = {
  pass: { tone: 'positive', icon: <RiCheckLine /> },
  warn: { tone: 'caution', icon: <RiAlertLine /> },
  fail: { tone: 'negative', icon: <RiCloseLine /> },
  unknown: { tone: 'neutral', icon: <RiQuestionLine /> },
};

interface HealthNowProps {
  collections?: readonly EvidenceCollection[];
}

/**
 * The current health of the service, where its endpoint was read. It is separate from the verdict, which evaluates the
 * facility and not the moment.
 *
 * @internal
 */
export function HealthNow({ collections = [] }: HealthNowProps) {
  const { t } = useReadinessTranslation();
  const facts = collections.flatMap(collection => collection.facts);
  const status = facts.find(({ name }) => name === 'health.status');
  const answer = facts.find(({ name }) => name === 'health.answer');
  const failing = facts.find(({ name }) => name === 'health.failing')?.value;
  if (!status || !isHealth(status.value)) {
    return <></>;
  }
  const names = Array.isArray(failing) ? failing.map(String) : [];
  const isWell = status.value === 'pass';
  return (
    <>
      <span className={styles.health}>
        <ToneLabel {...appearance[status.value]}>
          {t('evidence.health.title')}: {t(`evidence.health.${status.value}`)}
        </ToneLabel>
        <SecondaryText small>
          <RelativeTime at={status.observedAt} />
        </SecondaryText>
      </span>
      {names.length > 0 && (
        <SecondaryText as="p" small>
          {t('evidence.health.failing', { names: names.join(', ') })}
        </SecondaryText>
      )}
      {!isWell && names.length === 0 && typeof answer?.value === 'string' && (
        <SecondaryText as="p" small>
          {answer.value}
        </SecondaryText>
      )}
    </>
  );
}

function isHealth(value: unknown): value is Health {
  return typeof value === 'string' && Object.hasOwn(appearance, value);
}
