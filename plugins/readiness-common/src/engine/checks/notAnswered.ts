// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { checkTitle } from '../checkTitle';
import type { Answer } from '../types/answer';
import type { CompiledCheck } from '../types/compiled';
import type { Finding } from '../types/finding';

/**
 * Why a check counts as not answered, in one sentence.
 * @internal
 */
export function notAnswered(
  check: CompiledCheck,
  answer: Answer | undefined,
  finding: Finding | undefined,
): string {
  if (!answer) {
    return finding?.message ?? 'Not answered.';
  }
  if (answer.form === 'planned') {
    const by = answer.date ? ` by ${answer.date}` : '';
    return answer.ticket
      ? `Planned in ${answer.ticket}${by}.`
      : `Planned${by}.`;
  }
  if (answer.form === 'notApplicable') {
    return `"${checkTitle(check)}" cannot be answered with n/a.`;
  }
  return finding?.message ?? 'The answer cannot be used.';
}
