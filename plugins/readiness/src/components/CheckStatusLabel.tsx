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
import {
  type CheckStatus,
  checkStatusDisplay,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../translation';
import { type Tone, ToneLabel } from './ToneLabel';

const icons: Record<CheckStatus, ReactNode> = {
  pass: <RiCheckLine />,
  fail: <RiCloseLine />,
  unanswered: <RiQuestionLine />,
  stale: <RiHistoryLine />,
  contradicted: <RiErrorWarningLine />,
  unknown: <RiSearchEyeLine />,
  waived: <RiTimerLine />,
  notApplicable: <RiForbidLine />,
};

function toneOf(status: CheckStatus): Tone {
  const { tone } = checkStatusDisplay[status];
  return tone === 'warning' ? 'caution' : tone;
}

interface CheckStatusLabelProps {
  status: CheckStatus;
  /** Open, but the verdict does not depend on it: shown in a neutral tone. */
  isCalm?: boolean;
}

/** The status of one check, as icon and text. @internal */
export function CheckStatusLabel({ status, isCalm }: CheckStatusLabelProps) {
  const { t } = useReadinessTranslation();
  return (
    <ToneLabel tone={isCalm ? 'neutral' : toneOf(status)} icon={icons[status]}>
      {t(`common.status.${status}`)}
    </ToneLabel>
  );
}
