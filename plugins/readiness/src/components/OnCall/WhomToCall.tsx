// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Link } from '@backstage/ui';
import { RiPhoneLine } from '@remixicon/react';
import {
  LIVE_LIFECYCLES,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../SecondaryText';
import { ToneLabel } from '../ToneLabel';
import { OnCallWay } from './OnCallWay';
import { useOwnerContact } from './useOwnerContacts';
import styles from './WhomToCall.module.css';

interface WhomToCallProps {
  service: ServiceSummary;
  /** On one line, cut where there is no room. */
  compact?: boolean;
}

/**
 * Who is on call, otherwise the contact of the owner. That nobody is named is told of a live service, and of no other.
 *
 * @internal
 */
export function WhomToCall({ service, compact }: WhomToCallProps) {
  const { t } = useReadinessTranslation();
  const { onCall, owner, lifecycle = '' } = service;
  const contact = useOwnerContact(owner);
  if (onCall || contact) {
    return (
      <span className={compact ? styles.oneLine : styles.lines}>
        {onCall ? (
          <OnCallWay way={onCall} />
        ) : (
          <Link
            href={`mailto:${contact}`}
            title={`${contact}. ${t('services.cell.noOnCall')}`}
          >
            {contact}
          </Link>
        )}
        {!onCall && !compact && (
          <SecondaryText as="p" small>
            {t('services.cell.ofOwner')}
          </SecondaryText>
        )}
      </span>
    );
  }
  return LIVE_LIFECYCLES.includes(lifecycle) ? (
    <ToneLabel tone="caution" icon={<RiPhoneLine />}>
      {t(compact ? 'services.cell.noOnCallShort' : 'services.cell.noOnCall')}
    </ToneLabel>
  ) : (
    <>
      {!compact && <SecondaryText>{t('services.cell.noOnCall')}</SecondaryText>}
    </>
  );
}
