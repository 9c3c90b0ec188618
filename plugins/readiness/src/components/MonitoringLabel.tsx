// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import {
  RiChat1Line,
  RiContrastFill,
  RiContrastLine,
  RiEyeCloseLine,
  RiPulseLine,
  RiQuestionLine,
} from '@remixicon/react';
import type { Assurance, Monitoring } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../translation';
import { RelativeTime } from './RelativeTime';
import { type Tone, ToneLabel } from './ToneLabel';

const tones: Record<Monitoring, { tone: Tone; icon: ReactNode }> = {
  monitored: { tone: 'positive', icon: <RiPulseLine /> },
  partial: { tone: 'caution', icon: <RiContrastFill /> },
  unmonitored: { tone: 'negative', icon: <RiEyeCloseLine /> },
  unknown: { tone: 'neutral', icon: <RiQuestionLine /> },
};

/** Nobody has observed it: no green, and no pulse. */
const declaredTones = {
  monitored: { tone: 'neutral', icon: <RiChat1Line /> },
  partial: { tone: 'neutral', icon: <RiContrastLine /> },
} as const;

interface MonitoringLabelProps {
  monitoring: Monitoring;
  /** Of a service that is monitored. */
  verification?: Assurance;
  /** Epoch milliseconds of the observation of the health endpoint. */
  observedAt?: number;
}

/** How a service is monitored, as icon and text: filled if its health endpoint was observed, hollow if it is declared. @internal */
export function MonitoringLabel(props: MonitoringLabelProps) {
  const { monitoring, verification, observedAt } = props;
  const { t } = useReadinessTranslation();
  const name = t(`common.monitoring.${monitoring}`);
  const { tone, icon } = tones[monitoring];
  if (monitoring === 'unmonitored' || monitoring === 'unknown') {
    return (
      <ToneLabel tone={tone} icon={icon}>
        {name}
      </ToneLabel>
    );
  }
  if (verification !== 'verified') {
    return (
      <ToneLabel {...declaredTones[monitoring]} pill="hollow">
        {t('common.declared', { name })}
      </ToneLabel>
    );
  }
  return (
    <ToneLabel tone={tone} icon={icon} pill="filled">
      {observedAt === undefined ? (
        t('common.verified', { name })
      ) : (
        <RelativeTime
          at={observedAt}
          format={time => t('common.verifiedAt', { name, time })}
        />
      )}
    </ToneLabel>
  );
}
