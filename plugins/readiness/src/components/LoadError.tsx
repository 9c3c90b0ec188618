// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex } from '@backstage/ui';
import { readinessTranslationRef } from '../translation';

interface LoadErrorProps {
  error: Error;
  onRetry: () => void;
}

/** Says that something could not be loaded: denied apart from failed, since only one of the two is worth another try. @internal */
export function LoadError({ error, onRetry }: LoadErrorProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  if (
    error.name === 'NotAllowedError' ||
    causeName(error) === 'NotAllowedError'
  ) {
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
    <Flex direction="column" gap="3">
      <Alert
        status="danger"
        icon
        title={t('common.error.unreachable.title')}
        description={t('common.error.unreachable.text')}
        customActions={
          <Button size="small" variant="secondary" onPress={onRetry}>
            {t('common.error.retry')}
          </Button>
        }
      />
      <ResponseErrorPanel error={error} />
    </Flex>
  );
}

// A ResponseError has its own name; the error of the backend is its cause.
function causeName(error: Error): string | undefined {
  return (error.cause as Error | undefined)?.name;
}
