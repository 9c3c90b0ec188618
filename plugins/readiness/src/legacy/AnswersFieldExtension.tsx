// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { lazy, Suspense } from 'react';
import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import {
  type AnswerAnnotations,
  type AnswersFieldOptions,
  type AnswersFieldProps,
  answersFieldSchema,
  FIELD,
} from '../wizard/schema';
import { validateAnswers } from '../wizard/validateAnswers';
import { readinessPlugin } from './plugin';

const LazyAnswersField = lazy(() =>
  import('../wizard/AnswersField').then(m => ({ default: m.AnswersField })),
);

function AnswersField(props: AnswersFieldProps) {
  return (
    <Suspense fallback={null}>
      <LazyAnswersField {...props} />
    </Suspense>
  );
}

/** The field `ReadinessAnswers` for wizards of templates: a child of `ScaffolderFieldExtensions`. @public */
export const ReadinessAnswersFieldExtension = readinessPlugin.provide(
  createScaffolderFieldExtension<AnswerAnnotations, AnswersFieldOptions>({
    name: FIELD,
    component: AnswersField,
    validation: validateAnswers,
    schema: answersFieldSchema.schema,
  }),
);
