// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { AnswerDefinition } from '../types/checklist';

/** Stands for any free answer beside the keywords of a check. @internal */
export const FREE_FORM = '*';

/** Whether a check takes anything other than its keywords. @internal */
export function isFreeForm({ type }: AnswerDefinition): boolean {
  return type !== 'choice' && type !== 'choices';
}

/**
 * An example of a free answer to a check, to try its rules with.
 * @param now - milliseconds since the epoch
 * @internal
 */
export function sampleAnswer(
  { type }: AnswerDefinition,
  now: number,
): Partial<Answer> {
  switch (type) {
    case 'url':
      return { values: ['https://example.org/'] };
    case 'license':
      return { values: ['MIT'] };
    case 'quantity':
      return {
        values: ['1 requests/s'],
        quantity: { amount: 1, unit: 'requests', per: 's', perSecond: 1 },
      };
    case 'dated': {
      const date = new Date(now).toISOString().slice(0, 10);
      return { values: [date], date };
    }
    default:
      return { values: ['something'] };
  }
}
