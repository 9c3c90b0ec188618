// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { compareFact } from '../facts/compareFact';

/**
 * The checks of any checklist, by id, whose valid answer a fact disputes, as their `evidence.compare` has it. Which
 * facts count is for the caller to say: those that were seen often enough, where it makes things worse.
 * @internal
 */
export function disputedByFacts(options: DeriveOptions): string[] {
  const { answers, checklist, facts } = options;
  const disputed: string[] = [];
  for (const { id, evidence } of checklist.checks) {
    const answer = evidence && answers.get(id);
    if (evidence && isValid(answer)) {
      const { compare } = evidence;
      const fact = { value: facts[evidence.fact] };
      if (compareFact({ answer, fact, compare }) === 'differs') {
        disputed.push(id);
      }
    }
  }
  return disputed.sort();
}
