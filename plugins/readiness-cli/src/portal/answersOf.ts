// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type EvaluationResult,
  type GateAnswer,
  type Level,
  VERDICTS,
} from 'backstage-plugin-readiness-common';

const GATE_VERDICTS: readonly string[] = [
  'allow',
  'warn',
  'refuse',
] satisfies GateAnswer['answer'][];

/**
 * Whether it is an evaluation, as far as reports depend on it: what a portal of another version, or something before it, answers
 * must not break them.
 * @internal
 */
export function isEvaluation(value: unknown): value is EvaluationResult {
  const { verdict, checks, findings, blockers, completeness } =
    value as Partial<EvaluationResult>;
  return (
    VERDICTS.includes(verdict!) &&
    isListOf(checks, ({ check, status }) => isText(check) && isText(status)) &&
    isListOf(findings, ({ message }) => isText(message)) &&
    Array.isArray(blockers) &&
    typeof completeness?.answered === 'number'
  );
}

/** Whether it is what the gate says of this very service, at this level. @internal */
export function isGateAnswer(
  value: unknown,
  asked: { entityRef: string; level?: Level; checklist?: string },
): value is GateAnswer {
  const answer = value as Partial<GateAnswer>;
  const isOfLevel =
    answer.reason === 'missing' ||
    asked.level === undefined ||
    answer.requiredLevel === asked.level;
  const isOfChecklist =
    answer.reason === 'missing' ||
    asked.checklist === undefined ||
    answer.checklist === asked.checklist;
  return (
    GATE_VERDICTS.includes(answer.answer!) &&
    isText(answer.reason) &&
    isText(answer.message) &&
    answer.entityRef === asked.entityRef &&
    isOfLevel &&
    isOfChecklist &&
    isListOf(
      answer.blockers,
      ({ check, title, severity, status }) =>
        isText(check) && isText(title) && isText(severity) && isText(status),
    ) &&
    isListOf(
      answer.waivers,
      ({ title, until }) => isText(title) && isText(until),
    )
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(
  value: unknown,
  test: (item: Record<string, unknown>) => boolean,
): boolean {
  return (
    Array.isArray(value) &&
    value.every(item => typeof item === 'object' && item !== null && test(item))
  );
}
