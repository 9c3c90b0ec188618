// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Checkbox, Link } from '@backstage/ui';
import { RiErrorWarningLine } from '@remixicon/react';
import {
  isOpen,
  type WaiverAction,
  type WaiverItem,
} from 'backstage-plugin-readiness-common';
import { CatalogLink } from '../../components/CatalogLink';
import { SecondaryText } from '../../components/SecondaryText';
import { SeverityLabel } from '../../components/SeverityLabel';
import { ToneLabel } from '../../components/ToneLabel';
import { serviceNameOf } from '../../components/waivers/serviceNameOf';
import { WaiverActions } from '../../components/waivers/WaiverActions';
import { WaiverStateLabel } from '../../components/waivers/WaiverStateLabel';
import { WaiverText } from '../../components/waivers/WaiverText';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { WaiverRecord } from './WaiverRecord';
import styles from './DecisionsPage.module.css';

interface WaiverRowProps {
  waiver: WaiverItem;
  /** Where several can be decided together. */
  selection?: {
    isSelected: boolean;
    onChange: (isSelected: boolean) => void;
  };
  onDecided: (waiver: WaiverItem, action?: WaiverAction) => void;
}

/** One waiver: which check of which service, why, what was decided, and what the viewer may do. @internal */
export function WaiverRow({ waiver, selection, onDecided }: WaiverRowProps) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const linkTo = useEntityRefLink();
  const { check, checkStatus, state, owner } = waiver;
  const service = serviceNameOf(waiver);
  const tab = `${linkTo(waiver.entityRef)}/readiness`;
  const isUndecided = state === 'requested';
  return (
    <article
      className={styles.row}
      // Of the two links the browser would make a name with a gap before the comma.
      aria-label={`${checkTitle(check)}, ${service}`}
    >
      <div className={styles.head}>
        {selection && (
          <Checkbox
            aria-label={t('decisions.waiver.select', {
              service,
              check: checkTitle(check),
            })}
            isSelected={selection.isSelected}
            onChange={selection.onChange}
          />
        )}
        <h3>
          <Link
            href={`${tab}#check-${encodeURIComponent(check)}`}
            variant="title-x-small"
            weight="bold"
            standalone
          >
            {checkTitle(check)}
          </Link>
          {', '}
          <Link href={tab} variant="title-x-small" weight="bold" standalone>
            {service}
          </Link>
        </h3>
        <WaiverStateLabel state={state} />
        <SeverityLabel severity={waiver.severity} />
        {waiver.wrongRule && (
          <ToneLabel tone="caution" icon={<RiErrorWarningLine />}>
            {t('decisions.waiver.wrongRule')}
          </ToneLabel>
        )}
        {owner && (
          <SecondaryText small>
            <CatalogLink entityRef={owner} small />
          </SecondaryText>
        )}
        {isUndecided && checkStatus === undefined && (
          <SecondaryText small>{t('decisions.waiver.gone')}</SecondaryText>
        )}
        {isUndecided &&
          checkStatus !== undefined &&
          checkStatus !== 'waived' &&
          !isOpen(checkStatus) && (
            <SecondaryText small>{t('decisions.waiver.passes')}</SecondaryText>
          )}
      </div>
      <WaiverText waiver={waiver} />
      <div className={styles.foot}>
        <WaiverActions waiver={waiver} onDecided={onDecided} />
        <WaiverRecord waiver={waiver} />
      </div>
    </article>
  );
}
