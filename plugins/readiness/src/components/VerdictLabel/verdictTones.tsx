// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import {
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiQuestionLine,
  RiShieldCheckLine,
} from '@remixicon/react';
import type { Verdict } from 'backstage-plugin-readiness-common';
import type { Tone } from '../ToneLabel';

/** Tone and icon of every verdict. @internal */
export const verdictTones: Record<Verdict, { tone: Tone; icon: ReactNode }> = {
  notReady: { tone: 'negative', icon: <RiCloseCircleFill /> },
  unassessed: { tone: 'neutral', icon: <RiQuestionLine /> },
  readyWithWaivers: { tone: 'caution', icon: <RiShieldCheckLine /> },
  ready: { tone: 'positive', icon: <RiCheckboxCircleFill /> },
};
