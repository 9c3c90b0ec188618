// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useMemo } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { RiSurveyLine } from '@remixicon/react';
import type {
  EvaluationResult,
  ReadinessApi,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { LoadError } from '../components/LoadError';
import { Notice } from '../components/Notice';
import { useChecks } from '../hooks/useChecks';
import { useLoad } from '../hooks/useLoad';
import { useReadinessTranslation } from '../translation';
import { entityOfForm } from './entityOfForm';
import type { AnswersFieldProps } from './schema';
import { WizardAnswers } from './WizardAnswers';
import { Placeholder } from '../components/Placeholder';

/** The questions of a checklist in the wizard of a template, with the verdict that the new entity would get. @internal */
export function AnswersField(props: AnswersFieldProps) {
  const { formData, formContext, uiSchema, onChange } = props;
  const { entity: written, checklist: asked } = uiSchema['ui:options'] ?? {};
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const known = useChecks();
  const key = JSON.stringify(entityOfForm(written, formContext?.formData));
  const entity = useMemo(() => JSON.parse(key) as Entity, [key]);
  const { value, error, isStale, reload } = useLoad({
    key,
    load: () => evaluateNew(api, entity, asked),
  });
  const failure = error ?? known.error;
  if (failure) {
    return (
      <LoadError
        error={failure}
        onRetry={() => {
          reload();
          known.reload();
        }}
      />
    );
  }
  if (!value || isStale || known.loading) {
    return <Placeholder heights={['14rem']} />;
  }
  const { result } = value;
  const checklist = known.value?.items.find(
    ({ id }) => id === result?.checklist,
  );
  if (!result || !checklist) {
    return (
      <Notice
        icon={<RiSurveyLine />}
        title={t('wizard.none')}
        text={t('wizard.noneText')}
      />
    );
  }
  return (
    <WizardAnswers
      key={key}
      entity={entity}
      checklist={checklist}
      present={result}
      value={formData}
      onChange={onChange}
    />
  );
}

/** The entity without answers; no result if no checklist is for it. */
async function evaluateNew(
  api: ReadinessApi,
  entity: Entity,
  checklist: string | undefined,
): Promise<{ result?: EvaluationResult }> {
  try {
    // With what its System and Domain answer.
    return {
      result: await api.evaluate({ entity, checklist, withStored: true }),
    };
  } catch (error) {
    if (isNotFound(error)) {
      return {};
    }
    throw error;
  }
}

// A ResponseError has its own name; the error of the backend is its cause.
function isNotFound(error: unknown): boolean {
  const { name, cause } = error as Error;
  return (
    name === 'NotFoundError' ||
    (cause as Error | undefined)?.name === 'NotFoundError'
  );
}
