// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import type {
  Severity,
  WaiverItem,
  WaiverRules,
} from 'backstage-plugin-readiness-common';
import { type ReactNode, useState } from 'react';
import { readinessApiRef } from '../../api';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../SecondaryText';
import { longestOf, proposedDay } from './DateField';
import { FormDialog } from './FormDialog';
import {
  isComplete,
  RequestFields,
  requestOf,
  type RequestText,
} from './RequestFields';
import { SubmitProblem } from './SubmitProblem';
import { newRequestId, useSubmit } from './useSubmit';

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
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const checkTitle = useCheckTitle();
  // The same request sent again must not make a second one.
  const [requestId] = useState(newRequestId);
  const [text, setText] = useState<RequestText>(() => ({
    reason: '',
    ticket: '',
    until: proposedDay(longestOf(severity, rules)),
  }));
  const state = useSubmit(
    () =>
      api.requestWaiver(entityRef, {
        check,
        checklist,
        ...requestOf(text),
        requestId,
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
      isDisabled={!isComplete(text)}
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
      <RequestFields
        value={text}
        onChange={setText}
        severity={severity}
        rules={rules}
        objection={objection}
        isFirst
      />
      <SubmitProblem
        state={state}
        conflictTitle={t('decisions.dialog.alreadyRequested')}
      />
    </FormDialog>
  );
}
