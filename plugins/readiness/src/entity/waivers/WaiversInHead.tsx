// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Link } from '@backstage/ui';
import { dayOf, type CheckResult } from 'backstage-plugin-readiness-common';
import { Term } from '../../components/Term/Term';
import { SecondaryText } from '../../components/SecondaryText';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { useEntityWaivers } from './entityWaivers';

/** How many waivers hold, until when the first does, and how many requests are open; nothing where there are none. @internal */
export function WaiversInHead({ checks }: { checks: readonly CheckResult[] }) {
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  const { waivers } = useEntityWaivers();
  const waived = checks
    .flatMap(({ check, waiver }) => (waiver ? [{ check, waiver }] : []))
    .sort((one, other) => one.waiver.expiresAt - other.waiver.expiresAt);
  const requested = waivers.filter(({ state }) => state === 'requested');
  if (waived.length + requested.length === 0) {
    return <></>;
  }
  const to = (check: string) => `#check-${encodeURIComponent(check)}`;
  return (
    <SecondaryText as="p">
      {waived.length > 0 && (
        <Link href={to(waived[0].check)}>
          {t('decisions.entity.head', {
            count: waived.length,
            until: date(dayOf(waived[0].waiver.expiresAt)),
          })}
        </Link>
      )}
      {waived.length > 0 && requested.length > 0 && ' · '}
      {requested.length > 0 && (
        <Link href={to(requested[0].check)}>
          {t('decisions.entity.openRequests', { count: requested.length })}
        </Link>
      )}{' '}
      <Term word="waiver" />
    </SecondaryText>
  );
}
