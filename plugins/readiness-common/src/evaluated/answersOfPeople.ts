// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../engine';

/** What people and the catalog say, by check, as providers are given it: what a fact has answered is no one's word. @public */
export function answersOfPeople(
  answers: Iterable<readonly [check: string, answer: Answer | undefined]>,
): Record<string, string[]> {
  // Without a prototype: a check may be called "constructor"
  const observed: Record<string, string[]> = Object.create(null);
  for (const [check, answer] of answers) {
    if (answer?.form === 'value' && answer.source.level !== 'fact') {
      const { values, date } = answer;
      observed[check] = values.length === 0 && date ? [date] : values;
    }
  }
  return observed;
}
