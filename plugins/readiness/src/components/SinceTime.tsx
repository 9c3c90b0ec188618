// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useDateFormat } from '../hooks/useDateFormat';
import { useReadinessTranslation } from '../translation';
import { SecondaryText } from './SecondaryText';

/** Since when something is so; the exact time on demand. @internal */
export function SinceTime({ since }: { since: string }) {
  const { t } = useReadinessTranslation();
  const { dateTime, relative, isNow } = useDateFormat();
  return (
    <SecondaryText small>
      <time dateTime={since} title={dateTime(since)}>
        {isNow(since)
          ? t('common.justNow')
          : t('problems.platformIssues.since', { time: relative(since) })}
      </time>
    </SecondaryText>
  );
}
