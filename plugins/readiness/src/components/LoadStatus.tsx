// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useState } from 'react';
import { Alert, Button } from '@backstage/ui';
import { useDateFormat } from '../hooks/useDateFormat';
import type { LoadState } from '../hooks/useLoad';
import { useReadinessTranslation } from '../translation';
import { useFailureText } from './LoadError';
import styles from './LoadState.module.css';

/** Until then nobody wonders whether anything happens. */
const STILL_LOADING_MS = 4_000;

/**
 * What a screen says about what it loads, beside the content and without moving it: a line while something newer is
 * under way, a word when it takes long, and, when what is shown could not be renewed, how old it is and why.
 *
 * @internal
 */
export function LoadStatus({ load }: { load: LoadState<unknown> }) {
  const { t } = useReadinessTranslation();
  const { loading, isStale, isReloading, error, renewalError, loadedAt } = load;
  const textOf = useFailureText();
  const { relative } = useDateFormat();
  const isWaiting = loading || ((isStale || isReloading) && !error);
  const isLate = useIsLate(isWaiting);
  return (
    <div className={styles.status}>
      {isWaiting && !loading && <div className={styles.line} aria-hidden />}
      <div role="status" className={styles.late}>
        {isLate && t('common.stillLoading')}
      </div>
      {renewalError && loadedAt !== undefined && (
        <div role="status" className={styles.renewal}>
          <Alert
            status="warning"
            icon
            title={t('common.error.stale', { when: relative(loadedAt) })}
            description={textOf(renewalError)}
            customActions={
              <Button
                size="small"
                variant="secondary"
                isPending={isReloading}
                onPress={load.reload}
              >
                {t('common.error.retry')}
              </Button>
            }
          />
        </div>
      )}
    </div>
  );
}

/** Whether something has been waited for long enough to say so. */
function useIsLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    const timer = isWaiting
      ? setTimeout(() => setLate(true), STILL_LOADING_MS)
      : undefined;
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isLate;
}
