// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { AnswersField } from './AnswersField';
import { answersFieldSchema, FIELD } from './schema';
import { validateAnswers } from './validateAnswers';

/** The field for apps on the new frontend system. @internal */
export const answersField = createFormField({
  name: FIELD,
  component: AnswersField,
  validation: validateAnswers,
  schema: answersFieldSchema,
});
