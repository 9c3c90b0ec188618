// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { Alert, Button } from '@backstage/ui';
import { toLoadFailure } from '../hooks/loadFailure';
import { useReadinessTranslation } from '../translation';
import styles from './LoadState.module.css';

interface LoadErrorProps {
  error: Error;
  onRetry: () => void;
}

/** Says why something could not be loaded, and whether another try is worth it. @internal */
export function LoadError({ error, onRetry }: LoadErrorProps) {
  const { t } = useReadinessTranslation();
  const textOf = useFailureText();
  // The next try ends with content in the place of this, or with another error.
  const [retried, setRetried] = useState<Error>();
  if (toLoadFailure(error).kind === 'denied') {
    return (
      <div role="status">
        <Alert
          status="info"
          icon
          title={t('common.error.denied.title')}
          description={t('common.error.denied.text')}
        />
      </div>
    );
  }
  return (
    <div role="alert">
      <Alert
        status="danger"
        icon
        title={t('common.error.title')}
        description={
          <>
            {textOf(error)}
            <details className={styles.details}>
              <summary>{t('common.error.details')}</summary>
              <code>{toLoadFailure(error).reason}</code>
            </details>
          </>
        }
        customActions={
          <Button
            size="small"
            variant="secondary"
            isPending={retried === error}
            onPress={() => {
              setRetried(error);
              onRetry();
            }}
          >
            {t('common.error.retry')}
          </Button>
        }
      />
    </div>
  );
}

/** The cause in words, and whether it is tried again. @internal */
export function useFailureText(): (error: Error) => string {
  const { t } = useReadinessTranslation();
  return error => {
    const { kind, status, isTransient } = toLoadFailure(error);
    const cause =
      kind === 'denied'
        ? t('common.error.denied.title')
        : t(`common.error.cause.${kind}`, { status: String(status) });
    return isTransient ? `${cause} ${t('common.error.automatic')}` : cause;
  };
}
