// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { ButtonIcon } from '@backstage/ui';
// Backstage UI has no progress bar.
import LinearProgress from '@material-ui/core/LinearProgress';
import {
  RiCheckLine,
  RiCloseLine,
  RiErrorWarningLine,
  RiEyeLine,
  RiSkipForwardLine,
} from '@remixicon/react';
import type { EvidenceProgress } from 'backstage-plugin-readiness-common';
import { useProviderName } from '../../hooks/knownProviders';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../../components/SecondaryText';
import { type Tone, ToneLabel } from '../../components/ToneLabel';
import type { ObserveNowState } from './useObserveNow';
import styles from './ObserveNow.module.css';

const appearance: Record<
  'running' | 'done' | 'partly' | 'skipped' | 'failed' | 'unfinished',
  { tone: Tone; icon: ReactNode }
> = {
  running: { tone: 'info', icon: <RiEyeLine /> },
  done: { tone: 'positive', icon: <RiCheckLine /> },
  partly: { tone: 'caution', icon: <RiErrorWarningLine /> },
  skipped: { tone: 'neutral', icon: <RiSkipForwardLine /> },
  failed: { tone: 'negative', icon: <RiCloseLine /> },
  unfinished: { tone: 'negative', icon: <RiCloseLine /> },
};

/** The progress of each provider. Changes are announced by `ObserveButton`, one at a time. @internal */
export function ProgressList({ state }: { state: ObserveNowState }) {
  const { t } = useReadinessTranslation();
  const providerName = useProviderName();
  const { progress, isPending, isWell, hint, dismiss } = state;
  // `ObserveButton` reports success in one sentence.
  if (isWell || (progress.length === 0 && !hint)) {
    return <></>;
  }
  return (
    <div className={styles.result}>
      {isPending && (
        <LinearProgress aria-label={t('entity.observeNow.progress')} />
      )}
      <div className={styles.line}>
        {progress.length > 0 && list()}
        {!isPending && (
          <ButtonIcon
            size="small"
            variant="tertiary"
            icon={<RiCloseLine />}
            aria-label={t('entity.observeNow.dismiss')}
            onPress={dismiss}
          />
        )}
      </div>
      {hint && <SecondaryText as="p">{hint}</SecondaryText>}
    </div>
  );

  function list() {
    return (
      <ul className={styles.list} aria-label={t('entity.observeNow.list')}>
        {progress.map(({ provider, state: progressState, message }) => {
          const how = outcomeOf({ state: progressState, message }, isPending);
          return (
            <li key={provider} className={styles.provider}>
              <strong>{providerName(provider)}</strong>
              <ToneLabel {...appearance[how]}>
                {t(`entity.observeNow.state.${how}`)}
              </ToneLabel>
              {message && <SecondaryText small>{message}</SecondaryText>}
            </li>
          );
        })}
      </ul>
    );
  }
}

function outcomeOf(
  { state, message }: Pick<EvidenceProgress, 'state' | 'message'>,
  isPending: boolean,
): keyof typeof appearance {
  if (state === 'running' && !isPending) {
    return 'unfinished';
  }
  // A provider that is done and has a message did not observe everything.
  return state === 'done' && message ? 'partly' : state;
}
