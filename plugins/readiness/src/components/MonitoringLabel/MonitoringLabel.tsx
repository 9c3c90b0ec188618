// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiEyeCloseLine,
  RiPulseLine,
  RiQuestionLine,
  RiContrastLine,
} from '@remixicon/react';
import type { Monitoring } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { type Tone, ToneLabel } from '../ToneLabel';

const tones: Record<Monitoring, { tone: Tone; icon: ReactNode }> = {
  monitored: { tone: 'positive', icon: <RiPulseLine /> },
  partial: { tone: 'caution', icon: <RiContrastLine /> },
  unmonitored: { tone: 'negative', icon: <RiEyeCloseLine /> },
  unknown: { tone: 'neutral', icon: <RiQuestionLine /> },
};

/** How a service is monitored, as icon and text. @internal */
export function MonitoringLabel({ monitoring }: { monitoring: Monitoring }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { tone, icon } = tones[monitoring];
  return (
    <ToneLabel tone={tone} icon={icon}>
      {t(`common.monitoring.${monitoring}`)}
    </ToneLabel>
  );
}
