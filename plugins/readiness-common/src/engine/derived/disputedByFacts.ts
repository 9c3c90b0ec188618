// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { compareFact } from '../facts/compareFact';
import type { FactAnswers } from '../facts/getFactAnswers';

/**
 * The checks of any checklist, by id, whose valid answer a fact disputes, as their `evidence.compare` has it. Which
 * facts count is for the caller to say: those that were seen often enough, where it makes things worse.
 * @internal
 */
export function disputedByFacts(options: DeriveOptions): string[] {
  const { answers, checklist, facts } = options;
  const ofFact: FactAnswers = ({ evidence, answerMapping }) =>
    evidence && !answerMapping ? facts[evidence.fact] : undefined;
  const { factAnswers = ofFact } = options;
  const disputed: string[] = [];
  for (const check of checklist.checks) {
    const answer = check.evidence && answers.get(check.id);
    if (isValid(answer)) {
      const factValue = factAnswers(check);
      if (compareFact({ check, answer, factValue }) === 'differs') {
        disputed.push(check.id);
      }
    }
  }
  return disputed.sort();
}
