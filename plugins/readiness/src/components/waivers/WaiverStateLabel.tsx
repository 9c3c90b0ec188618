// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  RiCloseLine,
  RiHourglassLine,
  RiStopCircleLine,
  RiTimerLine,
} from '@remixicon/react';
import type { WaiverState } from 'backstage-plugin-readiness-common';
import type { ReactNode } from 'react';
import { useReadinessTranslation } from '../../translation';
import { type Tone, ToneLabel } from '../ToneLabel';

const looks: Record<WaiverState, { tone: Tone; icon: ReactNode }> = {
  requested: { tone: 'caution', icon: <RiHourglassLine /> },
  granted: { tone: 'info', icon: <RiTimerLine /> },
  refused: { tone: 'negative', icon: <RiCloseLine /> },
  revoked: { tone: 'neutral', icon: <RiStopCircleLine /> },
  expired: { tone: 'neutral', icon: <RiStopCircleLine /> },
  notNeeded: { tone: 'neutral', icon: <RiStopCircleLine /> },
  withdrawn: { tone: 'neutral', icon: <RiStopCircleLine /> },
};

/** What became of a request, as icon and text; never the look of a check that passed. @internal */
export function WaiverStateLabel({ state }: { state: WaiverState }) {
  const { t } = useReadinessTranslation();
  const { tone, icon } = looks[state];
  return (
    <ToneLabel tone={tone} icon={icon}>
      {t(`decisions.state.${state}`)}
    </ToneLabel>
  );
}
