// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Text } from '@backstage/ui';
import { RiAlertFill, RiQuestionFill } from '@remixicon/react';
import {
  isLaunching,
  isSensitive,
  isSensitiveNotMonitored,
  NOT_ASSESSED,
  NOT_READY_YET,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../translation';
import { useDataClassName } from '../useDataClassName';
import { ToneLabel } from '../ToneLabel';
import styles from './UrgencyReason.module.css';

/** Why a service stands where it does in the order by urgency: sensitive data first, then the rest in words. */
interface Reasons {
  sensitive?: { text: string; isUnknown: boolean };
  others: string[];
}

function useReasons(): (service: ServiceSummary) => Reasons {
  const { t } = useReadinessTranslation();
  const dataClassName = useDataClassName();
  const { date } = useDateFormat();
  return service => {
    const { verdict, dataClasses, monitoring, contradictions, open } = service;
    if (!NOT_READY_YET.includes(verdict)) {
      return { others: [] };
    }
    const others: string[] = [];
    const { launchDate } = service;
    if (launchDate && isLaunching(service, Date.now())) {
      others.push(t('services.reason.launch', { date: date(launchDate) }));
    }
    if (contradictions > 0) {
      others.push(
        t('services.reason.contradictions', { count: contradictions }),
      );
    }
    // Of an unassessed service all is open; without blockers, their column says it.
    if (open.blocker > 0 && open.required > 0 && verdict !== NOT_ASSESSED) {
      others.push(t('services.reason.required', { count: open.required }));
    }
    if (!isSensitiveNotMonitored(service)) {
      return { others };
    }
    const isUnknown = monitoring === 'unknown';
    const [first, ...more] = dataClasses.filter(isSensitive).map(dataClassName);
    const data = [first, ...more.map(name => name.toLocaleLowerCase())].join(
      ', ',
    );
    return {
      sensitive: {
        text: t(
          isUnknown
            ? 'services.reason.monitoringUnknown'
            : 'services.reason.notMonitored',
          { data },
        ),
        isUnknown,
      },
      others,
    };
  };
}

interface UrgencyReasonProps {
  service: ServiceSummary;
  /** On one line, cut where there is no room; the whole on demand. */
  compact?: boolean;
}

/** Why a service stands where it does in the order by urgency; what its blockers are has a column. @internal */
export function UrgencyReason({ service, compact }: UrgencyReasonProps) {
  const { sensitive, others } = useReasons()(service);
  const Icon = sensitive?.isUnknown ? RiQuestionFill : RiAlertFill;
  const words = others.join(', ');
  if (compact) {
    const all = [sensitive?.text, words].filter(Boolean).join(', ');
    return all ? (
      // Text, not a label: a box would be cut without an ellipsis.
      <span className={styles.oneLine} title={all}>
        {sensitive && (
          <Icon
            aria-hidden
            className={sensitive.isUnknown ? styles.unknown : styles.known}
          />
        )}
        {all}
      </span>
    ) : (
      <></>
    );
  }
  return (
    <>
      {sensitive && (
        <ToneLabel
          tone={sensitive.isUnknown ? 'caution' : 'negative'}
          icon={<Icon />}
        >
          {sensitive.text}
        </ToneLabel>
      )}
      {words && <Text variant="body-small">{words}</Text>}
    </>
  );
}
