// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from './types/answer';

/**
 * The items of an answer as predicates see them. The date stands in for them if a dated answer has no other item.
 * @internal
 */
export function answerValues(answer: Answer): string[] {
  if (answer.values.length > 0 || answer.date === undefined) {
    return answer.values;
  }
  return [answer.date];
}
