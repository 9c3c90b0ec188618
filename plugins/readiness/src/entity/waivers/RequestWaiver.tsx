// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Button } from '@backstage/ui';
import type { CheckResult } from 'backstage-plugin-readiness-common';
import { type ReactNode, useState } from 'react';
import { RequestDialog } from '../../components/waivers/RequestDialog';
import { serviceNameOf } from '../../components/waivers/serviceNameOf';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { useEntityTab } from '../entityTab';
import { useEntityWaivers } from './entityWaivers';

interface RequestWaiverProps {
  result: Pick<CheckResult, 'check' | 'severity'>;
  /** What contradicts the answer is not right. */
  objection?: boolean;
  /** What the dialog shows, such as the observation that is attached. */
  children?: ReactNode;
}

/** Opens the request for a waiver, for viewers who may make one. @internal */
export function RequestWaiver(props: RequestWaiverProps) {
  const { result, objection, children } = props;
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const { service } = useEntityTab();
  const { waivers, rules, onDecided } = useEntityWaivers();
  const [isOpen, setOpen] = useState(false);
  const { check, severity } = result;
  const label = objection
    ? t('decisions.dialog.objection')
    : t('decisions.action.request');
  const isRequested = waivers.some(
    one => one.check === check && one.state === 'requested',
  );
  if (!service || isRequested || !rules?.requestable?.includes(check)) {
    return <></>;
  }
  return (
    <>
      <div>
        <Button
          size="small"
          variant="secondary"
          aria-label={t('decisions.action.of', {
            action: label,
            service: serviceNameOf(service),
            check: checkTitle(check),
          })}
          onPress={() => setOpen(true)}
        >
          {label}
        </Button>
      </div>
      {isOpen && (
        <RequestDialog
          entityRef={service.entityRef}
          service={serviceNameOf(service)}
          check={check}
          checklist={service.checklist}
          severity={severity}
          rules={rules}
          objection={objection}
          onDone={waiver => {
            setOpen(false);
            onDecided(waiver, 'request');
          }}
          onClose={() => setOpen(false)}
        >
          {children}
        </RequestDialog>
      )}
    </>
  );
}
