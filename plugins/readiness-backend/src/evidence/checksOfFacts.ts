// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CompiledChecklist,
  factsOfRule,
} from 'backstage-plugin-readiness-common';

/** The ids of the checks that some facts may answer, verify or contradict, in the order of the checklist. @internal */
export function checksOfFacts(
  checklist: CompiledChecklist,
  facts: Iterable<string>,
): string[] {
  const names = new Set(facts);
  const contradicted = new Set(
    checklist.contradictions
      .filter(rule => factsOfRule(rule).some(fact => names.has(fact)))
      .map(({ check }) => check),
  );
  return checklist.checks
    .filter(
      ({ id, evidence }) =>
        contradicted.has(id) || (evidence && names.has(evidence.fact)),
    )
    .map(({ id }) => id);
}
