// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../../components/SecondaryText';

interface ObservationCountProps {
  /** Equal observations in a row. */
  consecutive: number;
  /** The failure threshold; absent where there is no provider. */
  total?: number;
}

/** How often something was observed, while that is below the failure threshold. @internal */
export function ObservationCount({
  consecutive,
  total,
}: ObservationCountProps) {
  const { t } = useReadinessTranslation();
  if (total === undefined || consecutive >= total) {
    return <></>;
  }
  return (
    <SecondaryText small>
      {t('entity.observed.count', {
        consecutive: String(consecutive),
        total: String(total),
      })}
    </SecondaryText>
  );
}
