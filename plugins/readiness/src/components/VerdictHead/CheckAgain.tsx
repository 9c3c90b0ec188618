// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { useDateFormat } from '../../hooks';
import { readinessTranslationRef } from '../../translation';
import { Quiet } from '../Quiet';

interface CheckAgainProps {
  service: ServiceDetail;
  onChecked: () => void;
}

/** Has the catalog read the entity again and judges it anew, for those who have just changed the file. @internal */
export function CheckAgain({ service, onChecked }: CheckAgainProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { relative } = useDateFormat();
  const api = useApi(readinessApiRef);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<string>();

  const check = async () => {
    setPending(true);
    setOutcome(undefined);
    try {
      await api.refresh(service.entityRef);
      setOutcome(t('entity.head.checked'));
      onChecked();
    } catch (error) {
      setOutcome(
        t('entity.head.checkFailed', { reason: toError(error).message }),
      );
    } finally {
      setPending(false);
    }
  };

  return (
    <Flex align="center" gap="3" style={{ flexWrap: 'wrap' }}>
      <span role="status">
        <Quiet small>
          {outcome ??
            t('entity.head.evaluated', { time: relative(service.evaluatedAt) })}
        </Quiet>
      </span>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiRefreshLine />}
        isPending={isPending}
        onPress={check}
      >
        {t('entity.head.check')}
      </Button>
    </Flex>
  );
}
