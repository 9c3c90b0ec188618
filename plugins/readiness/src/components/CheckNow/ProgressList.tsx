// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
// Backstage UI has no progress bar.
import LinearProgress from '@material-ui/core/LinearProgress';
import {
  RiCheckLine,
  RiCloseLine,
  RiEyeLine,
  RiSkipForwardLine,
} from '@remixicon/react';
import { checkName } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { Quiet } from '../Quiet';
import { type Tone, ToneLabel } from '../ToneLabel';
import type { CheckNowState } from './useCheckNow';
import styles from './CheckNow.module.css';

const looks: Record<
  'running' | 'done' | 'skipped' | 'failed' | 'unfinished',
  { tone: Tone; icon: ReactNode }
> = {
  running: { tone: 'info', icon: <RiEyeLine /> },
  done: { tone: 'positive', icon: <RiCheckLine /> },
  skipped: { tone: 'neutral', icon: <RiSkipForwardLine /> },
  failed: { tone: 'negative', icon: <RiCloseLine /> },
  unfinished: { tone: 'negative', icon: <RiCloseLine /> },
};

/** Provider by provider, how looking goes. What it says is announced elsewhere, one thing at a time. @internal */
export function ProgressList({ state }: { state: CheckNowState }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { progress, isPending } = state;
  if (progress.length === 0) {
    return <></>;
  }
  return (
    <>
      {isPending && (
        <LinearProgress aria-label={t('entity.checkNow.progress')} />
      )}
      <ul className={styles.list} aria-label={t('entity.checkNow.list')}>
        {progress.map(({ provider, state: itsState, message }) => {
          const how =
            itsState === 'running' && !isPending ? 'unfinished' : itsState;
          return (
            <li key={provider} className={styles.provider}>
              <strong>{checkName(provider)}</strong>
              <ToneLabel {...looks[how]}>
                {t(`entity.checkNow.state.${how}`)}
              </ToneLabel>
              {message && <Quiet small>{message}</Quiet>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
