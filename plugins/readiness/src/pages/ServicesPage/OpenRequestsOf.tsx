// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiHourglassLine } from '@remixicon/react';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { useContext, useState } from 'react';
import { ToneLabel } from '../../components/ToneLabel';
import { FormDialog } from '../../components/waivers/FormDialog';
import { serviceNameOf } from '../../components/waivers/serviceNameOf';
import { WaiverActions } from '../../components/waivers/WaiverActions';
import { WaiverText } from '../../components/waivers/WaiverText';
import { useCheckTitle } from '../../hooks/checkTitles';
import { readinessTranslationRef } from '../../translation';
import { OpenRequests } from './openRequests';
import waiverStyles from '../../components/waivers/waivers.module.css';
import styles from './ServicesPage.module.css';

/** How many waivers are requested for a service; opens them, to decide on. Nothing where there are none. @internal */
export function OpenRequestsOf({ service }: { service: ServiceSummary }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const checkTitle = useCheckTitle();
  const { byService, onDecided } = useContext(OpenRequests);
  const [isOpen, setOpen] = useState(false);
  const requests = byService.get(service.entityRef) ?? [];
  const name = serviceNameOf(service);
  const count = t('decisions.list.openRequests', { count: requests.length });
  if (requests.length === 0 && !isOpen) {
    return <></>;
  }
  return (
    <>
      {requests.length > 0 && (
        <button
          type="button"
          className={styles.requests}
          aria-label={`${count}: ${name}`}
          onClick={() => setOpen(true)}
        >
          <ToneLabel tone="caution" icon={<RiHourglassLine />}>
            {count}
          </ToneLabel>
        </button>
      )}
      {isOpen && (
        <FormDialog
          title={t('decisions.list.dialog', { service: name })}
          onClose={() => setOpen(false)}
        >
          {requests.length === 0 && t('decisions.sections.noneRequested')}
          <ul className={waiverStyles.list}>
            {requests.map(waiver => (
              <li key={waiver.id}>
                <strong>{checkTitle(waiver.check)}</strong>
                <WaiverText waiver={waiver} />
                <WaiverActions waiver={waiver} onDecided={onDecided} />
              </li>
            ))}
          </ul>
        </FormDialog>
      )}
    </>
  );
}
