// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TextAreaField, TextField } from '@backstage/ui';
import type {
  Severity,
  WaiverRequest,
  WaiverRules,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { DateField, dayIn, longestOf } from './DateField';

/** What every request says. @internal */
export type RequestText = Required<
  Pick<WaiverRequest, 'reason' | 'ticket' | 'until'>
>;

/** Whether it can be sent, as far as the text goes. @internal */
export function isComplete({ reason, until }: RequestText): boolean {
  return reason.trim().length >= 10 && until !== '';
}

/** As the API takes it. @internal */
export function requestOf({ reason, ticket, until }: RequestText) {
  return { reason, until, ...(ticket.trim() && { ticket: ticket.trim() }) };
}

interface RequestFieldsProps {
  value: RequestText;
  onChange: (value: RequestText) => void;
  /** Of the check; undefined while none is chosen. */
  severity?: Severity;
  rules: WaiverRules | undefined;
  /** What contradicts the answer is not right. */
  objection?: boolean;
  /** The dialog was opened to write the reason. */
  isFirst?: boolean;
}

/** Why, until when, and a ticket. @internal */
export function RequestFields(props: RequestFieldsProps) {
  const { value, onChange, severity, rules, objection, isFirst } = props;
  const { t } = useReadinessTranslation();
  const longest = severity && longestOf(severity, rules);
  return (
    <>
      <TextAreaField
        label={
          objection
            ? t('decisions.dialog.objectionReason')
            : t('decisions.dialog.reason')
        }
        description={t('decisions.dialog.reasonText')}
        maxLength={2_000}
        isRequired
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isFirst}
        value={value.reason}
        onChange={reason => onChange({ ...value, reason })}
      />
      <DateField
        label={t('decisions.dialog.until')}
        description={
          severity === undefined || longest === undefined
            ? undefined
            : t('decisions.dialog.untilText', {
                days: String(longest),
                severity: t(`common.severity.${severity}`).toLocaleLowerCase(),
              })
        }
        value={value.until}
        min={dayIn(0)}
        max={longest === undefined ? undefined : dayIn(longest)}
        onChange={until => onChange({ ...value, until })}
      />
      <TextField
        label={t('decisions.dialog.ticket')}
        maxLength={500}
        value={value.ticket}
        onChange={ticket => onChange({ ...value, ticket })}
      />
    </>
  );
}
