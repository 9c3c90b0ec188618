// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Button, Select } from '@backstage/ui';
import type {
  BulkWaiverResult,
  ServiceSummary,
  WaiverPreview,
  WaiverRules,
} from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { readinessApiRef } from '../../../api';
import { proposedDay } from '../../../components/waivers/DateField';
import { SecondaryText } from '../../../components/SecondaryText';
import { FormDialog } from '../../../components/waivers/FormDialog';
import {
  isComplete,
  RequestFields,
  requestOf,
  type RequestText,
} from '../../../components/waivers/RequestFields';
import { serviceNameOf } from '../../../components/waivers/serviceNameOf';
import { SubmitProblem } from '../../../components/waivers/SubmitProblem';
import { newRequestId, useSubmit } from '../../../components/waivers/useSubmit';
import type { Checks } from '../../../hooks/useChecks';
import { useReadinessTranslation } from '../../../translation';
import { PreviewList, ResultList } from './BulkLists';
import { OpenServices } from './OpenServices';

interface BulkRequestDialogProps {
  checks: Checks;
  rules: WaiverRules;
  /** Chosen before. Default: chosen here, among those of the viewer where the check is open. */
  given?: readonly ServiceSummary[];
  /** With what was done, unless nothing was. */
  onClose: (text?: string) => void;
}

/** Which check, for which services, why and until when; then what it would do to each by name; then what became of it. @internal */
export function BulkRequestDialog(props: BulkRequestDialogProps) {
  const { checks, rules, given, onClose } = props;
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const [requestId] = useState(newRequestId);
  const [check, setCheck] = useState<string>();
  const [services, setServices] = useState<readonly ServiceSummary[]>(
    given ?? [],
  );
  const [text, setText] = useState<RequestText>(() => ({
    reason: '',
    ticket: '',
    until: proposedDay(rules.maxDays.blocker),
  }));
  const [preview, setPreview] = useState<WaiverPreview>();
  const [result, setResult] = useState<BulkWaiverResult>();

  const looked = useSubmit(
    () =>
      api.previewWaivers({
        entityRefs: services.map(({ entityRef }) => entityRef),
        check: check!,
        until: text.until,
      }),
    setPreview,
  );
  const possible = preview?.items.filter(({ problem }) => !problem) ?? [];
  const sent = useSubmit(
    () =>
      api.requestWaivers({
        entityRefs: possible.map(({ entityRef }) => entityRef),
        check: check!,
        ...requestOf(text),
        requestId,
      }),
    setResult,
  );
  const done = result?.items.filter(({ problem }) => !problem).length ?? 0;
  const severity = check ? checks.checks.get(check)?.severity : undefined;
  const title = t('decisions.dialog.requestMany');

  if (result) {
    return (
      <FormDialog
        title={title}
        onClose={() =>
          onClose(t('decisions.done.requestMany', { count: done }))
        }
      >
        <ResultList result={result} services={services} />
      </FormDialog>
    );
  }
  if (preview) {
    return (
      <FormDialog
        title={title}
        submitLabel={t('decisions.bulk.send', { count: possible.length })}
        isPending={sent.isPending}
        isDisabled={possible.length === 0}
        extra={
          <Button variant="secondary" onPress={() => setPreview(undefined)}>
            {t('decisions.bulk.back')}
          </Button>
        }
        onSubmit={sent.submit}
        onClose={() => onClose()}
      >
        <PreviewList preview={preview} services={services} />
        <SubmitProblem
          state={sent}
          conflictTitle={t('decisions.dialog.alreadyRequested')}
        />
      </FormDialog>
    );
  }
  return (
    <FormDialog
      title={title}
      submitLabel={t('decisions.bulk.preview')}
      isPending={looked.isPending}
      isDisabled={!check || services.length === 0 || !isComplete(text)}
      onSubmit={looked.submit}
      onClose={() => onClose()}
    >
      <Select
        label={t('decisions.bulk.check')}
        placeholder={t('decisions.bulk.chooseCheck')}
        search={{ placeholder: t('filters.find') }}
        options={[...checks.checks.values()]
          .filter(
            one =>
              one.severity !== 'informational' && !rules.never.includes(one.id),
          )
          .map(({ id }) => ({ id, label: checks.titleOf(id) }))}
        value={check ?? null}
        onChange={key => {
          const chosen = key === null ? undefined : String(key);
          if (chosen !== check) {
            setCheck(chosen);
            setServices(given ?? []);
          }
        }}
      />
      {given && (
        <SecondaryText as="p">
          {t('decisions.bulk.given', {
            services: given.map(serviceNameOf).join(', '),
          })}
        </SecondaryText>
      )}
      {check && !given && (
        <OpenServices
          check={check}
          selected={services}
          onSelect={setServices}
        />
      )}
      <RequestFields
        value={text}
        onChange={setText}
        severity={severity}
        rules={rules}
      />
      <SubmitProblem
        state={looked}
        conflictTitle={t('decisions.dialog.conflict')}
      />
    </FormDialog>
  );
}
