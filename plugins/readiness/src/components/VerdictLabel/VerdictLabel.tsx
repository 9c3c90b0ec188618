// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Verdict } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { ToneLabel } from '../ToneLabel';
import { verdictTones } from './verdictTones';

/** The verdict, as icon and text. @internal */
export function VerdictLabel({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { tone, icon } = verdictTones[verdict];
  return (
    <ToneLabel tone={tone} icon={icon} filled>
      {t(`common.verdict.${verdict}`)}
    </ToneLabel>
  );
}
