// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { WaiverItem } from 'backstage-plugin-readiness-common';
import { useProviderName } from '../../hooks/knownProviders';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { safeUrl } from '../safeUrl';
import { SecondaryText } from '../SecondaryText';
import { TextWithEntityLinks } from '../TextWithEntityLinks';
import { PersonName } from './PersonName';
import styles from './waivers.module.css';

/** Who requested it and why, what the owner objects to, and what was decided. @internal */
export function WaiverText({ waiver }: { waiver: WaiverItem }) {
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  const { reason, ticket, objection, comment, until } = waiver;
  const requester = <PersonName by={waiver.requestedBy} small />;
  return (
    <div className={styles.text}>
      {reason && <p className={styles.reason}>{reason}</p>}
      {waiver.hidden && (
        <SecondaryText as="p" small>
          {t('decisions.waiver.hidden')}
        </SecondaryText>
      )}
      <SecondaryText as="p" small>
        {waiver.source === 'git'
          ? t('decisions.waiver.inGit', { by: requester })
          : t('decisions.waiver.requestedBy', {
              by: requester,
              date: date(waiver.requestedAt),
            })}
        {/* What is granted may end on another day than the requested one. */}
        {waiver.state === 'requested' &&
          t('decisions.waiver.until', { until: date(until) })}
        {ticket && (
          <>
            {' · '}
            {t('decisions.waiver.ticket', { ticket: <Ticket text={ticket} /> })}
          </>
        )}
      </SecondaryText>
      {objection && <Objection objection={objection} />}
      <Decided waiver={waiver} />
      {comment && waiver.state !== 'requested' && (
        <p className={styles.reason}>
          {t('decisions.waiver.comment', { comment })}
        </p>
      )}
    </div>
  );
}

function Ticket({ text }: { text: string }) {
  return safeUrl(text) ? (
    <ExternalLink href={text}>{text}</ExternalLink>
  ) : (
    <>{text}</>
  );
}

function Objection({
  objection,
}: {
  objection: NonNullable<WaiverItem['objection']>;
}) {
  const { t } = useReadinessTranslation();
  const { dateTime } = useDateFormat();
  const providerName = useProviderName();
  return (
    <div className={styles.objection}>
      <SecondaryText as="p" small>
        {t('decisions.waiver.objection')}
      </SecondaryText>
      <ul>
        {objection.rules.map(({ id, message }) => (
          <li key={id}>
            <TextWithEntityLinks>{message}</TextWithEntityLinks>{' '}
            <code>{id}</code>
          </li>
        ))}
        {objection.observations.map(seen => (
          <li key={`${seen.provider} ${seen.fact}`}>
            {t('decisions.waiver.observed', {
              provider: providerName(seen.provider),
              date: dateTime(seen.observedAt),
              value: seen.shown ?? JSON.stringify(seen.value) ?? '',
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was decided last; nothing while it is only requested. */
function Decided({ waiver }: { waiver: WaiverItem }) {
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  const { state, decidedBy, decidedAt, endedBy, endedAt } = waiver;
  const until = date(waiver.until);
  const granted = decidedBy && decidedAt && state !== 'refused' && (
    <SecondaryText as="p" small>
      {t('decisions.waiver.granted', {
        by: <PersonName by={decidedBy} small />,
        date: date(decidedAt),
        until,
      })}
    </SecondaryText>
  );
  if (state === 'requested' || state === 'granted') {
    return <>{granted}</>;
  }
  const by = <PersonName by={endedBy ?? decidedBy ?? 'readiness'} small />;
  const on = date(endedAt ?? decidedAt ?? waiver.requestedAt);
  return (
    <>
      {granted}
      <SecondaryText as="p" small>
        {state === 'expired'
          ? t('decisions.waiver.expired', { date: on, until })
          : t(`decisions.waiver.${state}`, { by, date: on })}
      </SecondaryText>
    </>
  );
}
