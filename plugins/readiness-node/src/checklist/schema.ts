// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { z } from 'zod/v4';

/*
 * The shape of a checklist file. Everything except ids is optional here, because a file that extends another one
 * contains only the differences; `verify` requires the rest of the merged checklist. Predicates are checked by
 * `predicates/`, which can do more than a schema.
 */

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,51}$/,
    'An id has lower-case letters, digits and hyphens, begins with a letter and is at most 52 characters long, for example "load-test"',
  );
const text = z.string().min(1, 'Write some text here, or remove the key');
const texts = z.array(text);
const severity = z.enum([
  'blocker',
  'required',
  'recommended',
  'informational',
]);
const storeKind = z.enum([
  'database',
  'cache',
  'queue',
  'object-store',
  'search',
]);

const answer = z.strictObject({
  type: z.enum([
    'text',
    'url',
    'choice',
    'choices',
    'names',
    'quantity',
    'dated',
    'license',
  ]),
  values: texts.optional(),
  list: z.boolean().optional(),
  minLength: z.number().int().positive().optional(),
  qualifiers: texts.optional(),
});

const catalogSource = z.strictObject({
  from: z.enum([
    'field',
    'annotation',
    'label',
    'tag',
    'link',
    'repository',
    'relation',
  ]),
  key: text.optional(),
  prefix: text.optional(),
  match: text.optional(),
  linkType: text.optional(),
  linkKind: z.enum(['dashboard', 'documentation', 'health']).optional(),
  relation: text.optional(),
  kinds: texts.optional(),
  types: texts.optional(),
  stores: z.array(storeKind).optional(),
  shared: z.boolean().optional(),
  value: text.optional(),
  map: z.record(z.string(), text).optional(),
  mode: z.enum(['answer', 'add']).optional(),
});

const check = z.strictObject({
  id,
  title: text.optional(),
  question: text.optional(),
  why: text.optional(),
  severity: severity.optional(),
  answer: answer.optional(),
  fails: texts.optional(),
  passWhen: z.unknown().optional(),
  failMessage: text.optional(),
  appliesWhen: z.unknown().optional(),
  answeredBy: z.array(catalogSource).optional(),
  evidence: z
    .strictObject({
      fact: text,
      answerMapping: z
        .array(
          z.strictObject({
            value: text.optional(),
            when: z.unknown().optional(),
            inPart: z.boolean().optional(),
          }),
        )
        .min(1, 'Write an entry { value: ..., when: ... }, or remove the key')
        .optional(),
      compare: z.enum(['equals', 'contains', 'exists', 'none']).optional(),
      answers: z.boolean().optional(),
      required: z.boolean().optional(),
    })
    .optional(),
  freshness: text.optional(),
  inheritable: z.boolean().optional(),
  allowNone: z.boolean().optional(),
  allowNotApplicable: z.boolean().optional(),
  effectiveFrom: text.optional(),
  linkOf: text.optional(),
  remedy: z.strictObject({ text, example: text.optional() }).optional(),
  disabled: z.boolean().optional(),
  replace: z.boolean().optional(),
  after: text.optional(),
});

const section = z.strictObject({
  id,
  title: text.optional(),
  sensitive: z.boolean().optional(),
  checks: z.array(check).optional(),
  disabled: z.boolean().optional(),
  after: text.optional(),
});

const contradiction = z.strictObject({
  id,
  severity: severity.exclude(['informational']).optional(),
  check: text.optional(),
  requires: texts.optional(),
  requiresFacts: texts.optional(),
  when: z.unknown().optional(),
  message: text.optional(),
  remedy: text.optional(),
  closedByConfirmed: text.optional(),
  disabled: z.boolean().optional(),
});

/** One checklist file, complete or an extension. @internal */
export const checklistDocumentSchema = z.strictObject({
  extends: text.optional(),
  id: id.optional(),
  title: text.optional(),
  description: text.optional(),
  appliesTo: z.unknown().optional(),
  roles: z
    .strictObject({
      dataClasses: text.optional(),
      monitoring: text.optional(),
    })
    .optional(),
  sections: z.array(section).optional(),
  contradictions: z.array(contradiction).optional(),
  stores: z
    .array(
      z.strictObject({
        store: storeKind,
        kinds: texts.optional(),
        types: texts.optional(),
      }),
    )
    .optional(),
  aliases: z.record(z.string(), text).optional(),
});

/** @internal */
export type ChecklistDocument = z.infer<typeof checklistDocumentSchema>;

/** @internal */
export type CheckDocument = z.infer<typeof check>;

/** @internal */
export type SectionDocument = z.infer<typeof section>;

/** @internal */
export type ContradictionDocument = z.infer<typeof contradiction>;
