// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { compareFact } from '../facts/compareFact';
import type { FactAnswers } from '../facts/getFactAnswers';

/**
 * The checks of any checklist, by id, whose valid answer disagrees with their fact according to `evidence.compare`. The
 * caller decides which facts count: those that reach the failure threshold, if the result gets worse.
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
