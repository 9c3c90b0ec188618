// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { FactDescription } from '../types/factDescription';
import type { CheckResult } from '../types/result';
import { escapeMarkdown } from './escapeMarkdown';

/** What the names of an answer's source are taken from. @internal */
export interface AnswerTextOptions {
  /** The entity that the answer is about. */
  ref: string;
  providers: { facts: Pick<FactDescription, 'name' | 'title'>[] }[];
  titleOf: (entityRef: string) => string;
}

function answeredBy(
  answer: Answer,
  { ref, providers, titleOf }: AnswerTextOptions,
): string {
  const { level, entityRef: source, key } = answer.source;
  if (level === 'fact') {
    const fact = providers
      .flatMap(({ facts }) => facts)
      .find(({ name }) => name === key);
    return ` (observed: ${escapeMarkdown(fact?.title ?? key)})`;
  }
  return source === ref ? '' : ` (from ${escapeMarkdown(titleOf(source))})`;
}

function ownText(answer: Answer): string {
  if (answer.form === 'notApplicable') {
    return `not applicable: ${escapeMarkdown(answer.reason ?? answer.text)}`;
  }
  if (answer.form === 'planned') {
    return `not answered; planned: ${escapeMarkdown(answer.text)}`;
  }
  if (answer.form === 'invalid') {
    return `not answered; "${escapeMarkdown(answer.text)}" cannot be used`;
  }
  return escapeMarkdown(answer.text || answer.values.join(', '));
}

/**
 * An answer in full, in Markdown: its text, the other entity or fact it comes from, its evidence and its note.
 * @internal
 */
export function answerText(
  result: CheckResult,
  options: AnswerTextOptions,
): string {
  const { answer, status } = result;
  if (!answer) {
    return status === 'notApplicable' ? 'does not apply' : '*not answered*';
  }
  const evidence = answer.evidence
    ? ` — evidence: ${escapeMarkdown(answer.evidence)}`
    : '';
  const note = answer.note ? ` — ${escapeMarkdown(answer.note)}` : '';
  return `${ownText(answer)}${answeredBy(answer, options)}${evidence}${note}`;
}
