// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { TextAreaField } from '@backstage/ui';
import type {
  BulkDecisionResult,
  WaiverItem,
} from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { readinessApiRef } from '../../../api';
import { SecondaryText } from '../../../components/SecondaryText';
import { FormDialog } from '../../../components/waivers/FormDialog';
import { serviceNameOf } from '../../../components/waivers/serviceNameOf';
import { SubmitProblem } from '../../../components/waivers/SubmitProblem';
import { useSubmit } from '../../../components/waivers/useSubmit';
import { useCheckTitle } from '../../../hooks/checkTitles';
import { useDateFormat } from '../../../hooks/useDateFormat';
import { useReadinessTranslation } from '../../../translation';
import waiverStyles from '../../../components/waivers/waivers.module.css';

interface BulkDecisionDialogProps {
  action: 'grant' | 'refuse';
  waivers: WaiverItem[];
  /** With what was done, unless nothing was. */
  onClose: (text?: string) => void;
}

/** Several requests by name, each until the day that it asks for; afterwards what became of each. @internal */
export function BulkDecisionDialog(props: BulkDecisionDialogProps) {
  const { action, waivers, onClose } = props;
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const checkTitle = useCheckTitle();
  const { date } = useDateFormat();
  const [comment, setComment] = useState('');
  const [result, setResult] = useState<BulkDecisionResult>();
  const state = useSubmit(
    () =>
      api.decideWaivers({
        waivers: waivers.map(({ id, version }) => ({ id, version })),
        action,
        ...(comment.trim() && { comment: comment.trim() }),
      }),
    setResult,
  );
  const done = result?.items.filter(({ problem }) => !problem).length ?? 0;
  const problemOf = (id: string) =>
    result?.items.find(item => item.id === id)?.problem;
  return (
    <FormDialog
      title={t(`decisions.dialog.${action}Many`, { count: waivers.length })}
      submitLabel={result ? undefined : t(`decisions.action.${action}`)}
      isPending={state.isPending}
      onSubmit={result ? undefined : state.submit}
      onClose={() =>
        onClose(result && t(`decisions.done.${action}Many`, { count: done }))
      }
    >
      {result && (
        <div role="status">
          <SecondaryText as="p">
            {t(`decisions.done.${action}Many`, { count: done })}
          </SecondaryText>
        </div>
      )}
      <ul className={waiverStyles.list}>
        {waivers.map(waiver => {
          const problem = problemOf(waiver.id);
          return (
            <li key={waiver.id}>
              <strong>{serviceNameOf(waiver)}</strong>
              {', '}
              {checkTitle(waiver.check)}
              {result && (
                <>
                  {': '}
                  {problem
                    ? t('decisions.bulk.cannot', { message: problem.message })
                    : t('decisions.bulk.decided')}
                </>
              )}
              {!result && (
                <SecondaryText as="p" small>
                  {action === 'grant' &&
                    `${t('decisions.entity.waived', {
                      until: date(waiver.until),
                    })} · `}
                  {waiver.reason}
                </SecondaryText>
              )}
            </li>
          );
        })}
      </ul>
      {!result && (
        <TextAreaField
          label={
            action === 'refuse'
              ? t('decisions.dialog.why')
              : t('decisions.dialog.comment')
          }
          description={
            action === 'refuse' ? t('decisions.dialog.whyText') : undefined
          }
          maxLength={2_000}
          // The dialog was opened to write it.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={comment}
          onChange={setComment}
        />
      )}
      <SubmitProblem
        state={state}
        conflictTitle={t('decisions.dialog.conflict')}
      />
    </FormDialog>
  );
}
