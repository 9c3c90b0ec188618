// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckResult,
  type Contradiction,
  factsOfRule,
  type CollectedFact,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';

/** What was observed, and of what. @internal */
export interface ContradictingFact extends CollectedFact {
  provider: string;
  /** A URL, a repository. */
  target?: string;
}

/**
 * Finds the observations on which a rule contradicts an answer, without other observations of the same check.
 *
 * @param rule - absent for a check that an observation fails by itself
 * @internal
 */
export function findContradictingFacts(
  result: Pick<CheckResult, 'fact'>,
  rule: Contradiction | undefined,
  evidence: ServiceDetail['evidence'] = [],
): ContradictingFact[] {
  const { fact: own } = result;
  const names = rule ? factsOfRule(rule) : [own?.name ?? ''];
  return names.flatMap((name): ContradictingFact[] => {
    // The fact that counts for the verdict is in the result; the others are those of the last collection.
    if (own?.name === name) {
      return [own];
    }
    for (const { provider, target, facts } of evidence) {
      const fact = facts.find(one => one.name === name);
      if (fact) {
        return [{ ...fact, provider, target }];
      }
    }
    return [];
  });
}
