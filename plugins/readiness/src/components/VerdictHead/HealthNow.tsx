// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiAlertLine,
  RiCheckLine,
  RiCloseLine,
  RiQuestionLine,
} from '@remixicon/react';
import type { EvidenceLook } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { Quiet } from '../Quiet';
import { RelativeTime } from '../RelativeTime';
import { type Tone, ToneLabel } from '../ToneLabel';
import styles from './VerdictHead.module.css';

type Health = 'pass' | 'warn' | 'fail' | 'unknown';

const looks: Record<Health, { tone: Tone; icon: ReactNode }> = {
  pass: { tone: 'positive', icon: <RiCheckLine /> },
  warn: { tone: 'caution', icon: <RiAlertLine /> },
  fail: { tone: 'negative', icon: <RiCloseLine /> },
  unknown: { tone: 'neutral', icon: <RiQuestionLine /> },
};

interface HealthNowProps {
  looks?: readonly EvidenceLook[];
}

/**
 * How the service is at present, where its health endpoint was read. It stands apart from the verdict, which judges the
 * facility and not the moment.
 *
 * @internal
 */
export function HealthNow({ looks: all = [] }: HealthNowProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const facts = all.flatMap(look => look.facts);
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
        <ToneLabel {...looks[status.value]}>
          {t('evidence.health.title')}: {t(`evidence.health.${status.value}`)}
        </ToneLabel>
        <Quiet small>
          <RelativeTime at={status.observedAt} />
        </Quiet>
      </span>
      {names.length > 0 && (
        <Quiet as="p" small>
          {t('evidence.health.failing', { names: names.join(', ') })}
        </Quiet>
      )}
      {!isWell && names.length === 0 && typeof answer?.value === 'string' && (
        <Quiet as="p" small>
          {answer.value}
        </Quiet>
      )}
    </>
  );
}

function isHealth(value: unknown): value is Health {
  return typeof value === 'string' && Object.hasOwn(looks, value);
}
