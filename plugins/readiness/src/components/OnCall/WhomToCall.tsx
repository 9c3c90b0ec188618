// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { RiPhoneLine } from '@remixicon/react';
import {
  LIVE_LIFECYCLES,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { SecondaryText } from '../SecondaryText';
import { ToneLabel } from '../ToneLabel';
import { OnCallWay } from './OnCallWay';
import { useOwnerContact } from './useOwnerContacts';

/**
 * Who is on call, otherwise the contact of the owner. That nobody is named is told of a live service, and of no other.
 *
 * @internal
 */
export function WhomToCall({ service }: { service: ServiceSummary }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { onCall, owner, lifecycle = '' } = service;
  const contact = useOwnerContact(owner);
  if (onCall) {
    return (
      <SecondaryText small>
        <OnCallWay way={onCall} />
      </SecondaryText>
    );
  }
  if (contact) {
    return (
      <SecondaryText small>
        <Link href={`mailto:${contact}`} title={t('services.cell.noOnCall')}>
          {contact}
        </Link>
      </SecondaryText>
    );
  }
  return LIVE_LIFECYCLES.includes(lifecycle) ? (
    <ToneLabel tone="caution" icon={<RiPhoneLine />}>
      {t('services.cell.noOnCall')}
    </ToneLabel>
  ) : undefined;
}
