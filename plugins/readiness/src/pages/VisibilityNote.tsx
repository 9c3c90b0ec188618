// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Alert } from '@backstage/ui';
import { useReadinessTranslation } from '../translation';

/** Said while the backend works out what the viewer may read. @internal */
export function VisibilityNote() {
  const { t } = useReadinessTranslation();
  return (
    <div role="status">
      <Alert
        status="info"
        isPending
        title={t('common.visibilityWorking.title')}
        description={t('common.visibilityWorking.text')}
      />
    </div>
  );
}
