// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type FieldExtensionComponentProps,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';

/** The name of the field in templates: `ui:field: ReadinessAnswers`. @internal */
export const FIELD = 'ReadinessAnswers';

/** @internal */
export const answersFieldSchema = makeFieldSchema({
  output: z => z.record(z.string(), z.string()),
  uiOptions: z =>
    z.object({
      entity: z
        .record(z.string(), z.unknown())
        .optional()
        .describe(
          'The entity as the template makes it, with ${{ parameters.name }} for what the wizard asks.',
        ),
      checklist: z
        .string()
        .optional()
        .describe(
          'Id of a checklist. Default: the first that the entity is in scope of.',
        ),
    }),
});

/** What the field gives a template: values by the key of the annotation. @public */
export type AnswerAnnotations = Record<string, string>;

/** What a template says to the field. @public */
export type AnswersFieldOptions = {
  entity?: object;
  checklist?: string;
};

/** @internal */
export type AnswersFieldProps = FieldExtensionComponentProps<
  AnswerAnnotations,
  AnswersFieldOptions
>;
