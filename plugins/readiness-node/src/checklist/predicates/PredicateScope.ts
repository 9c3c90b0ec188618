// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';
import type { ChecklistProblem } from '../ChecklistError';
import type { SourcePositions } from '../SourcePositions';

/** What a predicate may use. @internal */
export interface PredicateScope {
  positions: SourcePositions;
  /** The checks of the checklist; absent for `appliesTo`, which uses the entity itself. */
  checks?: ReadonlyMap<string, Check>;
}

/** One place in a predicate: the member of a holder. @internal */
export interface PredicatePlace {
  holder: object;
  member: string | number;
}

/** The problem of an operator that stands in one mapping with something else. @internal */
export function mixedOperators(
  predicate: object,
  { positions }: PredicateScope,
): ChecklistProblem[] {
  const keys = Object.keys(predicate);
  return [
    {
      message: `${keys
        .map(key => `"${key}"`)
        .join(
          ' and ',
        )} are in one mapping, and one of them would be ignored; put each into a mapping of its own in a list under "$all" (or "$any")`,
      location: positions.ofKey(predicate, keys[1]),
    },
  ];
}
