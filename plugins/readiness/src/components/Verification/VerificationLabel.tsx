// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useContext } from 'react';
import {
  RiChat1Line,
  RiGroupLine,
  RiLinkM,
  RiVerifiedBadgeFill,
} from '@remixicon/react';
import type { Verification } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { RelativeTime } from '../RelativeTime';
import { type Tone, ToneLabel } from '../ToneLabel';
import { VerificationsShown } from './verificationsShown';

const icons = {
  declared: <RiChat1Line />,
  linked: <RiLinkM />,
  corroborated: <RiGroupLine />,
  verified: <RiVerifiedBadgeFill />,
};

const tones: Record<Verification, Tone> = {
  declared: 'neutral',
  linked: 'info',
  corroborated: 'info',
  verified: 'positive',
};

interface VerificationLabelProps {
  verification: Verification;
  /** Epoch milliseconds of the observation that verifies it. */
  observedAt?: number;
}

/** The verification of an answer; hidden where no answer is more than declared. @internal */
export function VerificationLabel({
  verification,
  observedAt,
}: VerificationLabelProps) {
  const { t } = useReadinessTranslation();
  const isShown = useContext(VerificationsShown);
  if (!isShown) {
    return <></>;
  }
  return (
    <ToneLabel tone={tones[verification]} icon={icons[verification]}>
      {verification === 'verified' && observedAt !== undefined ? (
        <RelativeTime
          at={observedAt}
          format={time => t('entity.verification.verifiedAt', { time })}
        />
      ) : (
        t(`entity.verification.${verification}`)
      )}
    </ToneLabel>
  );
}
