// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useDateFormat } from '../../hooks';
import { readinessTranslationRef } from '../../translation';
import { Quiet } from '../Quiet';

/** Since when something is so; the exact time on demand. @internal */
export function SinceTime({ since }: { since: string }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { dateTime, relative, isNow } = useDateFormat();
  return (
    <Quiet small>
      <time dateTime={since} title={dateTime(since)}>
        {isNow(since)
          ? t('common.justNow')
          : t('problems.faults.since', { time: relative(since) })}
      </time>
    </Quiet>
  );
}
