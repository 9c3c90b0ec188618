// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { RiAlertFill, RiQuestionFill } from '@remixicon/react';
import {
  isSensitive,
  isSensitiveNotMonitored,
  NOT_ASSESSED,
  NOT_READY_YET,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { useDataClassName } from '../../components/useDataClassName';
import { ToneLabel } from '../../components/ToneLabel';

/** Why a service stands where it does in the order by urgency; what its blockers are has a column. @internal */
export function UrgencyReason({ service }: { service: ServiceSummary }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const dataClassName = useDataClassName();
  const { verdict, dataClasses, monitoring, contradictions, open } = service;
  if (!NOT_READY_YET.includes(verdict)) {
    return <></>;
  }
  const counts: string[] = [];
  if (contradictions > 0) {
    counts.push(t('services.reason.contradictions', { count: contradictions }));
  }
  // Of an unassessed service all is open; without blockers, their column says it.
  if (open.blocker > 0 && open.required > 0 && verdict !== NOT_ASSESSED) {
    counts.push(t('services.reason.required', { count: open.required }));
  }
  const isUnknown = monitoring === 'unknown';
  const [first, ...others] = dataClasses.filter(isSensitive).map(dataClassName);
  return (
    <>
      {isSensitiveNotMonitored(service) && (
        <ToneLabel
          tone={isUnknown ? 'caution' : 'negative'}
          icon={isUnknown ? <RiQuestionFill /> : <RiAlertFill />}
        >
          {t(
            isUnknown
              ? 'services.reason.monitoringUnknown'
              : 'services.reason.notMonitored',
            {
              data: [
                first,
                ...others.map(name => name.toLocaleLowerCase()),
              ].join(', '),
            },
          )}
        </ToneLabel>
      )}
      {counts.length > 0 && (
        <Text variant="body-small">{counts.join(', ')}</Text>
      )}
    </>
  );
}
