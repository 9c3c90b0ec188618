// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import { answerValues } from '../answerValues';

/** Whether there is a usable answer. A reasoned "not applicable" is settled, but has no value. @internal */
export function isValid(
  answer: Answer | undefined,
): answer is Answer & { form: 'value' } {
  return answer?.form === 'value' && answerValues(answer).length > 0;
}
