// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Assurance, Verdict } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../translation';
import { ToneLabel } from './ToneLabel';
import { verdictTones } from './verdictTones';

interface VerdictLabelProps {
  verdict: Verdict;
  /** Of the verdict of a service, if it is ready. */
  verification?: Assurance;
}

/** The verdict, as icon and text: hollow and with a word for it if it is only declared. @internal */
export function VerdictLabel({ verdict, verification }: VerdictLabelProps) {
  const { t } = useReadinessTranslation();
  const { tone, icon, declaredIcon } = verdictTones[verdict];
  const name = t(`common.verdict.${verdict}`);
  const isDeclared = verification === 'declared';
  return (
    <ToneLabel
      tone={tone}
      icon={isDeclared && declaredIcon ? declaredIcon : icon}
      pill={isDeclared ? 'hollow' : 'filled'}
    >
      {isDeclared ? t('common.declared', { name }) : name}
    </ToneLabel>
  );
}
