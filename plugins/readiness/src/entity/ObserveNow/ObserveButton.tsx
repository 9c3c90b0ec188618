// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import { RiErrorWarningLine, RiRefreshLine } from '@remixicon/react';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../../components/SecondaryText';
import { ToneLabel } from '../../components/ToneLabel';
import type { ObserveNowState } from './useObserveNow';
import styles from './ObserveNow.module.css';

interface ObserveButtonProps {
  state: ObserveNowState;
  /** ISO date-time. */
  evaluatedAt: string;
}

/** Starts an observation, and shows its progress. @internal */
export function ObserveButton({ state, evaluatedAt }: ObserveButtonProps) {
  const { t } = useReadinessTranslation();
  const { relative } = useDateFormat();
  const { message, isFailed, isPending, canObserve, check } = state;
  return (
    <div className={styles.button}>
      <span role="status">
        {isFailed ? (
          <ToneLabel tone="negative" icon={<RiErrorWarningLine />}>
            {message}
          </ToneLabel>
        ) : (
          message && <SecondaryText small>{message}</SecondaryText>
        )}
      </span>
      {!message && (
        <SecondaryText small>
          {t('entity.head.evaluated', { time: relative(evaluatedAt) })}
        </SecondaryText>
      )}
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiRefreshLine />}
        isPending={isPending}
        onPress={check}
      >
        {canObserve
          ? t('entity.observeNow.observe')
          : t('entity.observeNow.refresh')}
      </Button>
    </div>
  );
}
