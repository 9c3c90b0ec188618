// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { readinessTranslationRef } from '../../translation';
import { SecondaryText } from '../SecondaryText';

interface ObservationCountProps {
  /** Looks in a row that saw the same. */
  seen: number;
  /** Looks that bad news needs; absent where nobody says. */
  total?: number;
}

/** That something has not been seen often enough to be believed when it is bad. @internal */
export function ObservationCount({ seen, total }: ObservationCountProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  if (total === undefined || seen >= total) {
    return <></>;
  }
  return (
    <SecondaryText small>
      {t('entity.observed.seen', { seen: String(seen), total: String(total) })}
    </SecondaryText>
  );
}
