// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  ANSWER_TYPES,
  type AnswerDefinition,
  type AnswerMapping,
  type AnswerType,
  type CatalogSource,
  type Check,
  type Checklist,
  COMPARISONS,
  type Contradiction,
  type EvidenceDefinition,
  LINK_KINDS,
  type Section,
  SEVERITIES,
  SOURCE_KINDS,
  STORE_KINDS,
  type StoreRule,
} from 'backstage-plugin-readiness-common';
import { z } from 'zod/v4';

/*
 * The shape of a checklist file. The types are those of the engine, and each schema has exactly their keys: what is missing
 * here, or only here, does not compile. Everything except ids is optional, because a file that extends another one
 * contains only the differences; `verify` requires the rest of the merged checklist. Predicates are checked by
 * `predicates/`, which can do more than a schema.
 */

type Shape<T> = { [Key in keyof T]-?: z.ZodType<T[Key]> };

/** What a file says of an item, with what only controls how files are merged. */
type Differences<T extends { id: string }, Control> = Pick<T, 'id'> &
  Partial<Omit<T, 'id'>> &
  Control;

type MappingDocument = Partial<AnswerMapping>;

type EvidenceDocument = Omit<EvidenceDefinition, 'answerMapping'> & {
  answerMapping?: MappingDocument[];
};

/** @internal */
export type CheckDocument = Differences<
  Omit<Check, 'evidence'>,
  {
    evidence?: EvidenceDocument;
    disabled?: boolean;
    replace?: boolean;
    after?: string;
  }
>;

/** @internal */
export type SectionDocument = Differences<
  Omit<Section, 'checks'>,
  { checks?: CheckDocument[]; disabled?: boolean; after?: string }
>;

/** @internal */
export type ContradictionDocument = Differences<
  Contradiction,
  { disabled?: boolean }
>;

/** One checklist file, complete or an extension. @internal */
export type ChecklistDocument = Partial<
  Omit<Checklist, 'sections' | 'contradictions'>
> & {
  extends?: string;
  sections?: SectionDocument[];
  contradictions?: ContradictionDocument[];
};

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,51}$/,
    'An id has lower-case letters, digits and hyphens, begins with a letter and is at most 52 characters long, for example "load-test"',
  );
const text = z.string().min(1, 'Write some text here, or remove the key');
const texts = z.array(text);
const severity = z.enum(SEVERITIES);
const storeKind = z.enum(STORE_KINDS);

const answer = z.strictObject({
  type: z.enum(Object.keys(ANSWER_TYPES) as AnswerType[]),
  values: texts.optional(),
  list: z.boolean().optional(),
  minLength: z.number().int().positive().optional(),
  qualifiers: texts.optional(),
} satisfies Shape<AnswerDefinition>);

const catalogSource = z.strictObject({
  from: z.enum(SOURCE_KINDS),
  key: text.optional(),
  prefix: text.optional(),
  match: text.optional(),
  linkType: text.optional(),
  linkKind: z.enum(LINK_KINDS).optional(),
  relation: text.optional(),
  kinds: texts.optional(),
  types: texts.optional(),
  stores: z.array(storeKind).optional(),
  shared: z.boolean().optional(),
  value: text.optional(),
  map: z.record(z.string(), text).optional(),
  mode: z.enum(['answer', 'add']).optional(),
} satisfies Shape<CatalogSource>);

const answerMapping = z.strictObject({
  value: text.optional(),
  when: z.unknown().optional(),
  inPart: z.boolean().optional(),
} satisfies Shape<MappingDocument>);

const evidence = z.strictObject({
  fact: text,
  answerMapping: z
    .array(answerMapping)
    .min(1, 'Write an entry { value: ..., when: ... }, or remove the key')
    .optional(),
  compare: z.enum(COMPARISONS).optional(),
  answers: z.boolean().optional(),
  required: z.boolean().optional(),
} satisfies Shape<EvidenceDocument>);

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
  evidence: evidence.optional(),
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
} satisfies Shape<CheckDocument>);

const section = z.strictObject({
  id,
  title: text.optional(),
  sensitive: z.boolean().optional(),
  checks: z.array(check).optional(),
  disabled: z.boolean().optional(),
  after: text.optional(),
} satisfies Shape<SectionDocument>);

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
} satisfies Shape<ContradictionDocument>);

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
      } satisfies Shape<StoreRule>),
    )
    .optional(),
  aliases: z.record(z.string(), text).optional(),
} satisfies Shape<ChecklistDocument>);
