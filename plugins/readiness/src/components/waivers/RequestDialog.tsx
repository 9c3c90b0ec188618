// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TextAreaField, TextField } from '@backstage/ui';
import type {
  Severity,
  WaiverItem,
  WaiverRules,
} from 'backstage-plugin-readiness-common';
import { type ReactNode, useState } from 'react';
import { readinessApiRef } from '../../api';
import { useCheckTitle } from '../../hooks/checkTitles';
import { readinessTranslationRef } from '../../translation';
import { SecondaryText } from '../SecondaryText';
import { DateField } from './DateField';
import { dayIn, longestOf, proposedDay } from './days';
import { FormDialog } from './FormDialog';
import { newRequestId } from './newRequestId';
import { SubmitProblem } from './SubmitProblem';
import { useSubmit } from './useSubmit';

interface RequestDialogProps {
  entityRef: string;
  /** What people call the service. */
  service: string;
  check: string;
  checklist: string;
  severity: Severity;
  rules: WaiverRules | undefined;
  /** What contradicts the answer is not right: it is attached. */
  objection?: boolean;
  /** What the request is about, such as the observation that is attached. */
  children?: ReactNode;
  onDone: (waiver: WaiverItem) => void;
  onClose: () => void;
}

/** Requests a waiver for one check of one service. @internal */
export function RequestDialog(props: RequestDialogProps) {
  const { entityRef, service, check, checklist, severity, rules } = props;
  const { objection = false, children, onDone, onClose } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const api = useApi(readinessApiRef);
  const checkTitle = useCheckTitle();
  const longest = longestOf(severity, rules);
  // The same request sent again must not make a second one.
  const [requestId] = useState(newRequestId);
  const [reason, setReason] = useState('');
  const [ticket, setTicket] = useState('');
  const [until, setUntil] = useState(() => proposedDay(longest));
  const state = useSubmit(
    () =>
      api.requestWaiver(entityRef, {
        check,
        checklist,
        reason,
        until,
        requestId,
        ...(ticket.trim() && { ticket: ticket.trim() }),
        ...(objection && { objection }),
      }),
    onDone,
  );
  return (
    <FormDialog
      title={
        objection
          ? t('decisions.dialog.objection')
          : t('decisions.dialog.request')
      }
      submitLabel={t('decisions.action.request')}
      isPending={state.isPending}
      isDisabled={reason.trim().length < 10 || !until}
      onSubmit={state.submit}
      onClose={onClose}
    >
      <SecondaryText as="p">
        {t('decisions.dialog.about', { check: checkTitle(check), service })}
      </SecondaryText>
      {children}
      <SecondaryText as="p" small>
        {t('decisions.dialog.requestText')}{' '}
        {objection && t('decisions.dialog.objectionText')}
      </SecondaryText>
      <TextAreaField
        label={
          objection
            ? t('decisions.dialog.objectionReason')
            : t('decisions.dialog.reason')
        }
        description={t('decisions.dialog.reasonText')}
        maxLength={2_000}
        isRequired
        // The dialog was opened to write it.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={reason}
        onChange={setReason}
      />
      <DateField
        label={t('decisions.dialog.until')}
        description={
          longest === undefined
            ? undefined
            : t('decisions.dialog.untilText', {
                days: String(longest),
                severity: t(`common.severity.${severity}`).toLocaleLowerCase(),
              })
        }
        value={until}
        min={dayIn(0)}
        max={longest === undefined ? undefined : dayIn(longest)}
        onChange={setUntil}
      />
      <TextField
        label={t('decisions.dialog.ticket')}
        maxLength={500}
        value={ticket}
        onChange={setTicket}
      />
      <SubmitProblem
        state={state}
        conflictTitle={t('decisions.dialog.alreadyRequested')}
      />
    </FormDialog>
  );
}
