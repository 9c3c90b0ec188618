// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Alert, ButtonLink } from '@backstage/ui';
import type { Proposal } from 'backstage-plugin-readiness-common';
import { EntityName } from '../../components/EntityName';
import { RelativeTime } from '../../components/RelativeTime';
import { safeUrl } from '../../components/safeUrl';
import { SecondaryText } from '../../components/SecondaryText';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import styles from './HandIn.module.css';

const MOST_NAMED = 6;
const ENDED: readonly Proposal['state'][] = ['done', 'closed', 'failed'];
/** What ended is no news for long, and only the last of it. */
const NEWS_MS = 15 * 60_000;

type Tone = 'info' | 'success' | 'warning' | 'danger';

const TONES: Record<Proposal['state'], Tone> = {
  running: 'info',
  open: 'info',
  merged: 'success',
  done: 'success',
  failed: 'danger',
  closed: 'warning',
  unknown: 'warning',
};

interface RequestListProps {
  items: readonly Proposal[];
  /** Milliseconds since the epoch. */
  now?: number;
}

/** What was handed in and waits, runs, or ended just now: for everybody who may read the entity. @internal */
export function RequestList({ items, now = Date.now() }: RequestListProps) {
  const { t } = useReadinessTranslation();
  const newestEnded = items.find(({ state }) => ENDED.includes(state));
  const shown = items.filter(
    proposal =>
      !ENDED.includes(proposal.state) ||
      (proposal === newestEnded &&
        now - Date.parse(proposal.updatedAt) < NEWS_MS),
  );
  return (
    <div role="status" aria-label={t('answering.requests.title')}>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map(proposal => (
            <li key={proposal.id}>
              <Request proposal={proposal} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Request({ proposal }: { proposal: Proposal }) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const { state, host, url, number, checks, steps, message } = proposal;
  const link = safeUrl(url);
  const named = checks.slice(0, MOST_NAMED).map(checkTitle);
  return (
    <Alert
      status={TONES[state]}
      icon
      isPending={state === 'running'}
      title={t(
        `answering.requests.state.${
          state === 'open' && host === '' ? 'written' : state
        }`,
      )}
      description={
        <div className={styles.column}>
          <span className={styles.text}>
            {t('answering.requests.answers', {
              count: checks.length,
              checks: `${named.join(', ')}${
                checks.length > MOST_NAMED ? ' …' : ''
              }`,
            })}{' '}
            <SecondaryText small>
              <By principal={proposal.proposedBy} />,{' '}
              <RelativeTime at={proposal.updatedAt} />
            </SecondaryText>
          </span>
          {message && <span className={styles.text}>{message}</span>}
          {state === 'failed' && (
            <span>{t('answering.requests.failedKept')}</span>
          )}
          {steps && steps.length > 0 && (
            <ol
              className={styles.steps}
              aria-label={t('answering.requests.steps')}
            >
              {steps.map(step => (
                <li key={step.name}>
                  {step.name}: {step.status}
                </li>
              ))}
            </ol>
          )}
          {link && (
            <ButtonLink
              className={styles.start}
              size="small"
              variant="secondary"
              href={link}
              target="_blank"
              rel="noopener noreferrer"
            >
              {number === undefined
                ? t('answering.requests.openUnnumbered')
                : t('answering.requests.open', { number: String(number) })}
            </ButtonLink>
          )}
        </div>
      }
    />
  );
}

function By({ principal }: { principal: string }) {
  const { t } = useReadinessTranslation();
  return principal.includes(':') ? (
    <EntityName entityRef={principal} />
  ) : (
    <>{t('answering.requests.byService')}</>
  );
}
