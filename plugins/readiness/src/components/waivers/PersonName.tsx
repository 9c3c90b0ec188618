// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useReadinessTranslation } from '../../translation';
import { CatalogLink } from '../CatalogLink';

/** Who requested or decided: a user, the owner in whose file it stands, the configuration, or Readiness. @internal */
export function PersonName({ by, small }: { by: string; small?: boolean }) {
  const { t } = useReadinessTranslation();
  if (by === 'configuration' || by === 'readiness') {
    return <>{t(`decisions.waiver.by.${by}`)}</>;
  }
  return <CatalogLink entityRef={by} small={small} />;
}
