// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import {
  RiCheckboxCircleFill,
  RiCheckboxCircleLine,
  RiCloseCircleFill,
  RiQuestionLine,
  RiShieldCheckFill,
  RiShieldCheckLine,
} from '@remixicon/react';
import type { Verdict } from 'backstage-plugin-readiness-common';
import type { Tone } from './ToneLabel';

interface VerdictTone {
  tone: Tone;
  icon: ReactNode;
  /** Where it is only declared. */
  declaredIcon?: ReactNode;
}

/** Tone and icons of every verdict. @internal */
export const verdictTones: Record<Verdict, VerdictTone> = {
  notReady: { tone: 'negative', icon: <RiCloseCircleFill /> },
  unassessed: { tone: 'neutral', icon: <RiQuestionLine /> },
  readyWithWaivers: {
    tone: 'caution',
    icon: <RiShieldCheckFill />,
    declaredIcon: <RiShieldCheckLine />,
  },
  ready: {
    tone: 'positive',
    icon: <RiCheckboxCircleFill />,
    declaredIcon: <RiCheckboxCircleLine />,
  },
};
