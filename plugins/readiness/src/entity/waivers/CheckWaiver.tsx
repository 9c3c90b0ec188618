// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckResult,
  isOpen,
  type WaiverItem,
} from 'backstage-plugin-readiness-common';
import { SecondaryText } from '../../components/SecondaryText';
import { WaiverActions } from '../../components/waivers/WaiverActions';
import { WaiverStateLabel } from '../../components/waivers/WaiverStateLabel';
import { WaiverText } from '../../components/waivers/WaiverText';
import { useReadinessTranslation } from '../../translation';
import { useEntityWaivers } from './entityWaivers';
import { InForce } from './InForce';
import { RequestWaiver } from './RequestWaiver';
import styles from './CheckWaiver.module.css';

/**
 * What lets a check pass and until when, what is requested for it, what was decided last, and what the viewer may do about it.
 *
 * @internal
 */
export function CheckWaiver({ result }: { result: CheckResult }) {
  const { t } = useReadinessTranslation();
  const { waivers, rules } = useEntityWaivers();
  const { check, status } = result;
  const ofCheck = waivers.filter(one => one.check === check);
  const requested = ofCheck.find(({ state }) => state === 'requested');
  const granted = ofCheck.find(({ state }) => state === 'granted');
  const isStillOpen = isOpen(status);
  // The newest comes first. What ended matters while the owner may ask again.
  const former = isStillOpen && !requested && !granted ? ofCheck[0] : undefined;
  const isOwner = Boolean(rules?.requestable?.length);
  return (
    <>
      {result.waiver ? (
        <InForce result={result} granted={granted} />
      ) : (
        granted && <OneWaiver waiver={granted} />
      )}
      {requested && <OneWaiver waiver={requested} />}
      {former && <OneWaiver waiver={former} />}
      {isStillOpen && isOwner && rules?.never.includes(check) && (
        <SecondaryText as="p" small>
          {t('decisions.entity.never')}
        </SecondaryText>
      )}
      {/* What holds nothing back is rarely worth a request; the explanation of the check offers it. */}
      {isStillOpen && !granted && result.severity !== 'recommended' && (
        <RequestWaiver result={result} />
      )}
    </>
  );
}

function OneWaiver({ waiver }: { waiver: WaiverItem }) {
  const { onDecided } = useEntityWaivers();
  return (
    <div className={styles.waiver}>
      <WaiverStateLabel state={waiver.state} />
      <WaiverText waiver={waiver} />
      <WaiverActions waiver={waiver} onDecided={onDecided} />
    </div>
  );
}
