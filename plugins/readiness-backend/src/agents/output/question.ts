// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  ANSWER_TYPES,
  checkTitle,
  type AnswerDefinition,
  type CheckResult,
  type CompiledCheck,
  type PathStep,
} from 'backstage-plugin-readiness-common';
import type { Zod } from '../AgentTools';
import { quoted, quotedIfAny, quotedOutput } from './quoted';

/** What the checklist says of a check: the words of those who keep it. @internal */
export function questionOf(check: CompiledCheck) {
  const { answer, remedy, evidence } = check;
  const { form }: { form: (definition: AnswerDefinition) => string[] } =
    ANSWER_TYPES[answer.type];
  return {
    check: check.id,
    title: checkTitle(check),
    section: check.section,
    question: check.question,
    ...(check.why !== undefined && { why: check.why }),
    severity: check.severity,
    takes: {
      type: answer.type,
      values: answer.values ?? [],
      forms: form(answer),
      failingValues: check.fails ?? [],
      allowsNone: check.allowNone === true,
      allowsNotApplicable: check.allowNotApplicable === true,
    },
    ...(remedy && { howToFix: remedy.text }),
    ...(remedy?.example !== undefined && { example: remedy.example }),
    ...(evidence && { observedBy: evidence.fact }),
    inheritable: check.inheritable === true,
  };
}

/** The schema of {@link questionOf}. @internal */
export function questionOutput(z: Zod) {
  return {
    check: z.string(),
    title: z.string(),
    section: z.string(),
    question: z.string(),
    why: z.string().optional().describe('Why it is asked.'),
    severity: z.string(),
    takes: z.object({
      type: z.string(),
      values: z.array(z.string()).describe('Accepted keywords.'),
      forms: z
        .array(z.string())
        .describe('What else may be written, in words; empty: nothing.'),
      failingValues: z
        .array(z.string())
        .describe('Accepted, but the check stays open with them.'),
      allowsNone: z.boolean().describe('"none" is an answer.'),
      allowsNotApplicable: z.boolean().describe('"n/a - reason" is an answer.'),
    }),
    howToFix: z.string().optional(),
    example: z.string().optional(),
    observedBy: z
      .string()
      .optional()
      .describe('The fact by which a provider verifies or contradicts it.'),
    inheritable: z
      .boolean()
      .describe('Its System or Domain can answer it for the service.'),
  };
}

/** How a check of a service stands. @internal */
export function checkStateOf(result: CheckResult) {
  const { answer, fact, contradictions = [] } = result;
  const message = quotedIfAny(result.message);
  const observed = fact?.cannotTell ?? fact?.shown ?? shownValue(fact?.value);
  return {
    status: result.status,
    ...(result.verification && { verification: result.verification }),
    ...(message && { message }),
    ...(answer && {
      answer: {
        text: quoted(answer.text),
        from: answer.source.level,
        entityRef: answer.source.entityRef,
      },
    }),
    ...(fact && {
      observed: {
        fact: fact.name,
        cannotTell: fact.cannotTell !== undefined,
        ...(observed !== undefined && { what: quoted(observed) }),
      },
    }),
    contradictions: contradictions
      .slice(0, 20)
      .map(({ message: text, remedy }) =>
        quoted(remedy === undefined ? text : `${text} ${remedy}`),
      ),
    ...(result.hidden && { hidden: true }),
    ...(result.waiver && {
      waivedUntil: new Date(result.waiver.expiresAt).toISOString(),
    }),
  };
}

function shownValue(value: unknown): string | undefined {
  return value === undefined
    ? undefined
    : JSON.stringify(value).slice(0, 2_000);
}

/** The schema of {@link checkStateOf}. @internal */
export function checkStateOutput(z: Zod) {
  return {
    status: z.string(),
    verification: z
      .string()
      .optional()
      .describe('declared, linked, corroborated, verified or contradicted.'),
    message: quotedOutput(z).optional(),
    answer: z
      .object({
        text: quotedOutput(z),
        from: z.string().describe('own, catalog, fact, system or domain.'),
        entityRef: z.string(),
      })
      .optional(),
    observed: z
      .object({
        fact: z.string(),
        cannotTell: z.boolean(),
        what: quotedOutput(z).optional(),
      })
      .optional(),
    contradictions: z.array(quotedOutput(z)),
    hidden: z
      .boolean()
      .optional()
      .describe('Reasons and observations are not for this caller.'),
    waivedUntil: z.string().optional(),
  };
}

/** What would close an open check. @internal */
export function closingOf(step: PathStep, result: CheckResult | undefined) {
  const suggestion = quotedIfAny(result?.shown);
  return {
    ...(suggestion && { suggestion }),
    ...(!suggestion && step.value !== undefined && { accepts: step.value }),
    ...(step.staysOpenWith && { staysOpenWith: step.staysOpenWith }),
  };
}

/** The schema of {@link closingOf}. @internal */
export function closingOutput(z: Zod) {
  return {
    suggestion: quotedOutput(z)
      .optional()
      .describe(
        'What the catalog or an observation shows instead: to be confirmed, not to be copied.',
      ),
    accepts: z
      .string()
      .optional()
      .describe('The answers that close it, as a placeholder.'),
    staysOpenWith: z.array(z.string()).optional(),
  };
}
