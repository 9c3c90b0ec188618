// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useRef, useState } from 'react';
import { Alert, Button, ButtonLink, Skeleton, TextField } from '@backstage/ui';
import { RiArrowLeftLine } from '@remixicon/react';
import type {
  ProposalChange,
  ProposalResult,
} from 'backstage-plugin-readiness-common';
import { CopyButton } from '../../components/CopyButton';
import { SecondaryText } from '../../components/SecondaryText';
import { useReadinessTranslation } from '../../translation';
import type { AnswerChanges } from '../draft/changesOf';
import { safeUrl } from '../../components/safeUrl';
import { Diff } from './Diff';
import { HandInFailure } from './HandInFailure';
import { SignIn } from './SignIn';
import { useHandIn } from './useHandIn';
import { useHostToken } from './useHostToken';
import styles from './HandIn.module.css';

interface HandInProps {
  entityRef: string;
  /** Where the catalog read the entity, as `backstage.io/managed-by-location` says. */
  location?: string;
  changes: AnswerChanges;
  /** The lines to copy, if the change cannot be worked out. */
  lines: string;
  onBack: () => void;
  /** Gives up one's own answer to a check. */
  onTake: (check: string) => void;
  onHandedIn: (result: ProposalResult) => void;
  /** Called when somebody else hands in right now. */
  onOther: () => void;
}

/** The exact change of the file, and the ways to get it there. @internal */
export function HandIn(props: HandInProps) {
  const { entityRef, changes, lines, onBack, onTake } = props;
  const { onHandedIn, onOther } = props;
  const { t } = useReadinessTranslation();
  const hostToken = useHostToken(props.location);
  const state = useHandIn({
    entityRef,
    changes,
    hostToken,
    onHandedIn,
    onOther,
  });
  const { change, manualReason, failure, busy } = state;
  const [reason, setReason] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // On narrow screens the change would stand below what is seen.
    const { top = 0 } = heading.current?.getBoundingClientRect() ?? {};
    if (top > window.innerHeight / 2) {
      heading.current?.scrollIntoView();
    }
  }, []);
  const canHandIn = change && change.diff !== '' && manualReason === undefined;
  return (
    <section className={styles.column} aria-labelledby="readiness-hand-in">
      <Button
        className={styles.start}
        size="small"
        variant="tertiary"
        iconStart={<RiArrowLeftLine />}
        onPress={onBack}
      >
        {t('answering.handIn.back')}
      </Button>
      <h3
        ref={heading}
        id="readiness-hand-in"
        tabIndex={-1}
        className={styles.heading}
      >
        {t('answering.handIn.title')}
      </h3>
      {failure && (
        <HandInFailure
          failure={failure}
          isPreview={!change}
          onRetry={state.preview}
          onTake={onTake}
        />
      )}
      {manualReason !== undefined && (
        <Alert
          status="info"
          icon
          title={t('answering.handIn.failed.manual')}
          description={manualReason}
        />
      )}
      {busy === 'preview' && (
        <div role="status" aria-label={t('answering.handIn.loading')}>
          <Skeleton width="100%" height="8rem" />
        </div>
      )}
      {change && busy !== 'preview' && <ChangeShown change={change} />}
      {busy !== 'preview' && change?.diff !== '' && (
        <SignIn hostToken={hostToken} />
      )}
      {canHandIn && busy !== 'preview' && (
        <form
          className={styles.submit}
          onSubmit={event => {
            event.preventDefault();
            state.handIn(reason);
          }}
        >
          <TextField
            className={styles.reason}
            label={t('answering.handIn.reason')}
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
          <Button type="submit" variant="primary" isPending={busy === 'handIn'}>
            {t('answering.handIn.submit')}
          </Button>
        </form>
      )}
      {busy !== 'preview' && <ByHand change={change} lines={lines} />}
    </section>
  );
}

function ChangeShown({ change }: { change: ProposalChange }) {
  const { t } = useReadinessTranslation();
  const { path, host, diff, targetBranch, updates, isMerged, verdict } = change;
  if (diff === '') {
    return <Alert status="info" icon title={t('answering.handIn.nothing')} />;
  }
  const place =
    host === ''
      ? t('answering.handIn.writes', { path })
      : t('answering.handIn.into', {
          path,
          host,
          branch: targetBranch ?? t('answering.handIn.intoDefault'),
        });
  return (
    <>
      <p className={styles.text}>
        {verdict.text} {place}{' '}
        {updates &&
          t('answering.handIn.updates', {
            number: String(updates.number),
          })}{' '}
        {isMerged && t('answering.handIn.merged')}
      </p>
      <Diff diff={diff} label={t('answering.handIn.diff', { path })} />
    </>
  );
}

/** For portals without a host, a right or a Scaffolder, and for who would rather do it. */
function ByHand(props: { change?: ProposalChange; lines: string }) {
  const { change, lines } = props;
  const { t } = useReadinessTranslation();
  const editUrl = safeUrl(change?.editUrl);
  return (
    <div className={styles.line}>
      <SecondaryText small>{t('answering.handIn.byHand')}</SecondaryText>
      <CopyButton text={lines} label={t('answering.handIn.copy')} />
      {change && change.diff !== '' && (
        <ButtonLink
          size="small"
          variant="secondary"
          href={`data:text/x-patch;charset=utf-8,${encodeURIComponent(
            change.diff,
          )}`}
          download="readiness-answers.patch"
        >
          {t('answering.handIn.patch')}
        </ButtonLink>
      )}
      {editUrl && (
        <ButtonLink
          size="small"
          variant="secondary"
          href={editUrl}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('answering.handIn.edit')}
        </ButtonLink>
      )}
    </div>
  );
}
