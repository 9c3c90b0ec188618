// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { RiGroupLine, RiLinkM, RiVerifiedBadgeLine } from '@remixicon/react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Grade } from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks';
import { readinessTranslationRef } from '../../translation';
import { ToneLabel } from '../ToneLabel';

const icons = {
  linked: <RiLinkM />,
  corroborated: <RiGroupLine />,
  verified: <RiVerifiedBadgeLine />,
};

interface GradeLabelProps {
  grade: Grade;
  /** Epoch milliseconds of the observation that verifies it. */
  observedAt?: number;
}

/** How far an answer can be believed; silent about what is merely declared. @internal */
export function GradeLabel({ grade, observedAt }: GradeLabelProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { relative } = useDateFormat();
  if (grade === 'declared') {
    return <></>;
  }
  return (
    <ToneLabel
      tone={grade === 'verified' ? 'positive' : 'info'}
      icon={icons[grade]}
    >
      {grade === 'verified' && observedAt !== undefined
        ? t('entity.grade.verifiedAt', { time: relative(observedAt) })
        : t(`entity.grade.${grade}`)}
    </ToneLabel>
  );
}
