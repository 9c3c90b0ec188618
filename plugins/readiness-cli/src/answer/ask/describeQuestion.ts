// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { checkTitle } from 'backstage-plugin-readiness-common';
import type { Observed } from '../../questions/observedFor';
import type { Question } from '../../questions/types';

/** What is shown above a question: what is asked, why, an example, what was observed, and what stands there now. */
export function describeQuestion(
  { check, result, words }: Question,
  observed: readonly Observed[],
): { title: string; lines: string[] } {
  const { answer, message } = result;
  const { why, remedy, question } = check;
  return {
    title: `${checkTitle(check)} (${result.severity}, ${check.id})`,
    lines: [
      question,
      ...(why ? [`Why: ${why}`] : []),
      ...(remedy ? [`What helps: ${remedy.text}`] : []),
      ...(remedy?.example ? [`Example: ${remedy.example}`] : []),
      ...observed.map(({ text, source }) => `Observed: ${text} (${source})`),
      ...(answer ? [`Now: ${answer.text} (${answer.source.key})`] : []),
      ...(message && answer ? [`Open because: ${message}`] : []),
      ...(words ? [words] : []),
    ],
  };
}
