// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Checkbox, TextAreaField } from '@backstage/ui';
import type {
  WaiverAction,
  WaiverItem,
} from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { readinessApiRef } from '../../api';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useLoad } from '../../hooks/useLoad';
import { useWaiverRules } from '../../hooks/useWaiverRules';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../SecondaryText';
import { DateField, dayIn, longestOf } from './DateField';
import { FormDialog } from './FormDialog';
import { serviceNameOf } from './serviceNameOf';
import { SubmitProblem } from './SubmitProblem';
import { useSubmit } from './useSubmit';
import { WaiverEffect } from './WaiverEffect';
import { WaiverText } from './WaiverText';

interface DecisionDialogProps {
  action: WaiverAction;
  waiver: WaiverItem;
  onDone: (waiver: WaiverItem, action: WaiverAction) => void;
  /** `isOutdated` when somebody else has decided meanwhile. */
  onClose: (isOutdated: boolean) => void;
}

/**
 * Decides on one waiver. When somebody else was first it shows what they decided, keeps what was typed, and offers to decide
 * anew if that is still possible.
 *
 * @internal
 */
export function DecisionDialog(props: DecisionDialogProps) {
  const { action, waiver, onDone, onClose } = props;
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const checkTitle = useCheckTitle();
  const rules = useWaiverRules();
  const [comment, setComment] = useState('');
  const [until, setUntil] = useState(waiver.until);
  const [wrongRule, setWrongRule] = useState(false);
  const [latest, setLatest] = useState(waiver);
  const isGrant = action === 'grant';
  const state = useSubmit(
    () =>
      api.decideWaiver(waiver.id, {
        action,
        version: latest.version,
        ...(comment.trim() && { comment: comment.trim() }),
        ...(isGrant && until !== latest.until && { until }),
        ...(isGrant && wrongRule && { wrongRule }),
      }),
    decided => onDone(decided, action),
  );
  const { conflict } = state;
  if (conflict && conflict.version > latest.version) {
    setLatest(conflict);
  }
  // What it would do matters to whoever decides; without it they still can.
  const { value: preview } = useLoad({
    key: isGrant ? waiver.id : '',
    load: async () =>
      isGrant
        ? api.previewWaivers({
            entityRefs: [waiver.entityRef],
            check: waiver.check,
            checklist: waiver.checklist,
            until: waiver.until,
          })
        : undefined,
  });
  const isPossible = !conflict || conflict.actions.includes(action);
  const longest = longestOf(waiver.severity, rules);
  const isExplained = action === 'refuse' || action === 'revoke';
  return (
    <FormDialog
      title={
        action === 'withdraw' && waiver.state === 'requested'
          ? t('decisions.dialog.withdrawRequest')
          : t(`decisions.dialog.${action}`)
      }
      submitLabel={isPossible ? t(`decisions.action.${action}`) : undefined}
      isPending={state.isPending}
      isDisabled={isGrant && !until}
      onSubmit={isPossible ? state.submit : undefined}
      onClose={() => onClose(conflict !== undefined)}
    >
      <SecondaryText as="p">
        {t('decisions.dialog.about', {
          check: checkTitle(waiver.check),
          service: serviceNameOf(waiver),
        })}
      </SecondaryText>
      {!conflict && <WaiverText waiver={waiver} />}
      {isPossible && preview && <WaiverEffect item={preview.items[0]} />}
      {isGrant && (
        <DateField
          label={t('decisions.dialog.until')}
          description={
            longest === undefined
              ? undefined
              : t('decisions.dialog.untilText', {
                  days: String(longest),
                  severity: t(
                    `common.severity.${waiver.severity}`,
                  ).toLocaleLowerCase(),
                })
          }
          value={until}
          min={dayIn(0)}
          max={longest === undefined ? undefined : dayIn(longest)}
          onChange={setUntil}
        />
      )}
      <TextAreaField
        label={
          isExplained
            ? t('decisions.dialog.why')
            : t('decisions.dialog.comment')
        }
        description={isExplained ? t('decisions.dialog.whyText') : undefined}
        maxLength={2_000}
        // The dialog was opened to write it.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={comment}
        onChange={setComment}
      />
      {isGrant && waiver.objection && (
        <Checkbox isSelected={wrongRule} onChange={setWrongRule}>
          {t('decisions.dialog.wrongRule')}
        </Checkbox>
      )}
      <SubmitProblem
        state={state}
        conflictTitle={t('decisions.dialog.conflict')}
      />
    </FormDialog>
  );
}
