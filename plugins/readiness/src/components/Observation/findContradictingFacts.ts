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
 * The observations with which a rule accuses, and not what else was observed of the same check.
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
    // What counts for the verdict is with the result; all else is known from the last look.
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
