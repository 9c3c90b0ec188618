// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Text } from '@backstage/ui';
import type { Summary } from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';

interface LastSweepProps {
  sweep: Summary['lastSweep'];
}

/** When the figures were last updated. @internal */
export function LastSweep({ sweep }: LastSweepProps) {
  const { t } = useReadinessTranslation();
  const { dateTime, relative } = useDateFormat();
  return (
    <Text
      as="p"
      variant="body-small"
      color="secondary"
      title={sweep && dateTime(sweep.finishedAt)}
    >
      {sweep
        ? t('overview.sweep.last', {
            count: sweep.services,
            when: relative(sweep.finishedAt),
          })
        : t('overview.sweep.never')}
    </Text>
  );
}
