// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Button, Skeleton } from '@backstage/ui';
import type { WaiverItem } from 'backstage-plugin-readiness-common';
import { useId, useState } from 'react';
import { readinessApiRef } from '../../api';
import { LoadError } from '../../components/LoadError';
import { DecisionText } from '../../components/waivers/DecisionText';
import { serviceNameOf } from '../../components/waivers/serviceNameOf';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessTranslation } from '../../translation';
import waiverStyles from '../../components/waivers/waivers.module.css';
import styles from './DecisionsPage.module.css';

/** Everything that was decided about a waiver, on demand. @internal */
export function WaiverRecord({ waiver }: { waiver: WaiverItem }) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        aria-expanded={isShown}
        aria-controls={id}
        aria-label={t('decisions.waiver.recordOf', {
          service: serviceNameOf(waiver),
          check: checkTitle(waiver.check),
        })}
        onPress={() => setShown(!isShown)}
      >
        {t('decisions.waiver.record')}
      </Button>
      <div id={id} className={styles.record}>
        {isShown && <Entries waiver={waiver} />}
      </div>
    </>
  );
}

function Entries({ waiver: { id, version } }: { waiver: WaiverItem }) {
  const api = useApi(readinessApiRef);
  const { value, error, reload } = useLoad({
    key: `${id} ${version}`,
    load: () => api.getWaiver(id),
  });
  if (error) {
    return <LoadError error={error} onRetry={reload} />;
  }
  if (!value) {
    return <Skeleton width="100%" height="4rem" />;
  }
  return (
    <ol className={waiverStyles.list}>
      {value.decisions.map(decision => (
        <li key={decision.id}>
          <DecisionText decision={decision} />
        </li>
      ))}
    </ol>
  );
}
