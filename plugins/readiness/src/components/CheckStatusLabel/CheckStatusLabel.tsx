// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import {
  RiCheckLine,
  RiCloseLine,
  RiErrorWarningLine,
  RiForbidLine,
  RiHistoryLine,
  RiQuestionLine,
  RiSearchEyeLine,
  RiTimerLine,
} from '@remixicon/react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { CheckStatus } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { type Tone, ToneLabel } from '../ToneLabel';

const tones: Record<CheckStatus, { tone: Tone; icon: ReactNode }> = {
  pass: { tone: 'positive', icon: <RiCheckLine /> },
  fail: { tone: 'negative', icon: <RiCloseLine /> },
  unanswered: { tone: 'caution', icon: <RiQuestionLine /> },
  stale: { tone: 'caution', icon: <RiHistoryLine /> },
  contradicted: { tone: 'negative', icon: <RiErrorWarningLine /> },
  unknown: { tone: 'caution', icon: <RiSearchEyeLine /> },
  waived: { tone: 'info', icon: <RiTimerLine /> },
  notApplicable: { tone: 'neutral', icon: <RiForbidLine /> },
};

interface CheckStatusLabelProps {
  status: CheckStatus;
  /** Open, but it holds nothing back: said without alarm. */
  isCalm?: boolean;
}

/** The outcome of one check, as icon and words. @internal */
export function CheckStatusLabel({ status, isCalm }: CheckStatusLabelProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { tone, icon } = tones[status];
  return (
    <ToneLabel tone={isCalm ? 'neutral' : tone} icon={icon}>
      {t(`common.status.${status}`)}
    </ToneLabel>
  );
}
