// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { WaiverPreviewItem } from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../SecondaryText';
import { VerdictLabel } from '../VerdictLabel';
import styles from './waivers.module.css';

/** What a waiver would do to the verdict of a service once it is granted, and what would still be in the way. @internal */
export function WaiverEffect({ item }: { item: WaiverPreviewItem }) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const { verdict, verdictAfter, blockersAfter = [] } = item;
  if (!verdict || !verdictAfter) {
    return <></>;
  }
  return (
    <div className={styles.effect}>
      {verdict === verdictAfter ? (
        <span>{t('decisions.effect.stays')}</span>
      ) : (
        <>
          <VerdictLabel verdict={verdict} />
          <span aria-hidden>→</span>
        </>
      )}
      <VerdictLabel verdict={verdictAfter} />
      {verdictAfter === 'notReady' && (
        <SecondaryText small>
          {blockersAfter.length > 0
            ? t('decisions.gate.blockers', {
                checks: blockersAfter.map(checkTitle).join(', '),
              })
            : t('decisions.effect.required')}
        </SecondaryText>
      )}
    </div>
  );
}
