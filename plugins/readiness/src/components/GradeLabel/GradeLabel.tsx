// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useContext } from 'react';
import {
  RiChat1Line,
  RiGroupLine,
  RiLinkM,
  RiVerifiedBadgeLine,
} from '@remixicon/react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Grade } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { RelativeTime } from '../RelativeTime';
import { type Tone, ToneLabel } from '../ToneLabel';
import { GradesShown } from './gradesShown';

const icons = {
  declared: <RiChat1Line />,
  linked: <RiLinkM />,
  corroborated: <RiGroupLine />,
  verified: <RiVerifiedBadgeLine />,
};

const tones: Record<Grade, Tone> = {
  declared: 'neutral',
  linked: 'info',
  corroborated: 'info',
  verified: 'positive',
};

interface GradeLabelProps {
  grade: Grade;
  /** Epoch milliseconds of the observation that verifies it. */
  observedAt?: number;
}

/** How far an answer can be believed; silent where nothing is more than declared. @internal */
export function GradeLabel({ grade, observedAt }: GradeLabelProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const isShown = useContext(GradesShown);
  if (!isShown) {
    return <></>;
  }
  return (
    <ToneLabel tone={tones[grade]} icon={icons[grade]}>
      {grade === 'verified' && observedAt !== undefined ? (
        <RelativeTime
          at={observedAt}
          words={time => t('entity.grade.verifiedAt', { time })}
        />
      ) : (
        t(`entity.grade.${grade}`)
      )}
    </ToneLabel>
  );
}
