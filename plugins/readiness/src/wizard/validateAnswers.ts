// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ApiHolder } from '@backstage/core-plugin-api';
import { READINESS_ANNOTATION_PREFIX } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { entityOfForm } from './entityOfForm';
import type { AnswerAnnotations, AnswersFieldOptions } from './schema';

const MOST_TOLD = 10;

/**
 * Refuses answers that cannot be read. Whatever else goes wrong must not keep anybody from making a service: its answers
 * can be given later.
 * @internal
 */
export async function validateAnswers(
  data: AnswerAnnotations | undefined,
  field: { addError: (message: string) => void },
  context: {
    apiHolder: ApiHolder;
    formData: Record<string, unknown>;
    uiSchema?: { 'ui:options'?: AnswersFieldOptions };
  },
): Promise<void> {
  const api = context.apiHolder.get(readinessApiRef);
  if (!api || !data || Object.keys(data).length === 0) {
    return;
  }
  const { entity: written, checklist } = context.uiSchema?.['ui:options'] ?? {};
  const entity = entityOfForm(written, context.formData);
  const annotations = { ...entity.metadata.annotations, ...data };
  const result = await api
    .evaluate({
      entity: { ...entity, metadata: { ...entity.metadata, annotations } },
      checklist,
    })
    .catch(() => undefined);
  const mistakes = (result?.findings ?? []).filter(({ key }) =>
    key.toLowerCase().startsWith(READINESS_ANNOTATION_PREFIX),
  );
  for (const { message, fix } of mistakes.slice(0, MOST_TOLD)) {
    field.addError(`${message} ${fix}`);
  }
}
