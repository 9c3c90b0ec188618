// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { RiTimerLine } from '@remixicon/react';
import {
  dayOf,
  type CheckResult,
  type WaiverItem,
} from 'backstage-plugin-readiness-common';
import { SecondaryText } from '../../components/SecondaryText';
import { ToneLabel } from '../../components/ToneLabel';
import { PersonName } from '../../components/waivers/PersonName';
import { WaiverActions } from '../../components/waivers/WaiverActions';
import { WaiverText } from '../../components/waivers/WaiverText';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { useEntityWaivers } from './entityWaivers';
import styles from './CheckWaiver.module.css';

interface InForceProps {
  result: CheckResult;
  /** With all that is on record, for viewers who may read it. */
  granted?: WaiverItem;
}

/** The waiver that a check has now: until when, who, why, and what it would be without. @internal */
export function InForce({ result, granted }: InForceProps) {
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  const { onDecided } = useEntityWaivers();
  const { waiver, was } = result;
  if (!waiver) {
    return <></>;
  }
  return (
    <div className={styles.waiver}>
      <ToneLabel tone="info" icon={<RiTimerLine />}>
        {t('decisions.entity.waived', { until: lastDayOf(waiver.expiresAt) })}
      </ToneLabel>
      {granted ? (
        <WaiverText waiver={granted} />
      ) : (
        <SecondaryText as="p" small>
          {t('entity.check.waived', {
            by: <PersonName by={waiver.by} small />,
            date: lastDayOf(waiver.expiresAt),
            reason: waiver.reason,
          })}
        </SecondaryText>
      )}
      {was && (
        <SecondaryText as="p" small>
          {t('entity.check.wasBefore', { status: t(`common.status.${was}`) })}
        </SecondaryText>
      )}
      {granted && <WaiverActions waiver={granted} onDecided={onDecided} />}
    </div>
  );

  // The last moment of a day in UTC is the next day further east.
  function lastDayOf(expiresAt: number): string {
    return date(dayOf(expiresAt));
  }
}
