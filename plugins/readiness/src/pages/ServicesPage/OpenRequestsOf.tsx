// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import { RiHourglassLine } from '@remixicon/react';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { useContext } from 'react';
import { ToneLabel } from '../../components/ToneLabel';
import { FormDialog } from '../../components/waivers/FormDialog';
import { serviceNameOf } from '../../components/waivers/serviceNameOf';
import { WaiverActions } from '../../components/waivers/WaiverActions';
import { WaiverText } from '../../components/waivers/WaiverText';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { OpenRequests, type OpenRequestsState } from './openRequests';
import waiverStyles from '../../components/waivers/waivers.module.css';
import styles from './ServicesPage.module.css';

/** How many waivers are requested for a service; opens them, to decide on. Nothing where there are none. @internal */
export function OpenRequestsOf({ service }: { service: ServiceSummary }) {
  const { t } = useReadinessTranslation();
  const { byService, onOpen } = useContext(OpenRequests);
  const requests = byService.get(service.entityRef) ?? [];
  if (requests.length === 0) {
    return <></>;
  }
  const count = t('decisions.list.openRequests', { count: requests.length });
  return (
    // A button of the kit keeps its press to itself: the whole row is a link.
    <Button
      variant="tertiary"
      size="small"
      className={styles.requests}
      aria-label={`${count}: ${serviceNameOf(service)}`}
      onPress={() => onOpen(service)}
    >
      <ToneLabel tone="caution" icon={<RiHourglassLine />}>
        {count}
      </ToneLabel>
    </Button>
  );
}

/**
 * The requests of the service that was opened. It stands outside the rows: what is pressed or typed here is none of the
 * row's business, and the row may leave the list when its verdict changes.
 *
 * @internal
 */
export function OpenRequestsDialog(props: OpenRequestsState) {
  const { byService, opened, onOpen, onDecided } = props;
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  if (!opened) {
    return <></>;
  }
  const requests = byService.get(opened.entityRef) ?? [];
  return (
    <FormDialog
      title={t('decisions.list.dialog', { service: serviceNameOf(opened) })}
      onClose={() => onOpen(undefined)}
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
  );
}
