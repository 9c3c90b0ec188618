// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckResult,
  Evaluation,
  Fact,
} from 'backstage-plugin-readiness-common';
import type { FactName, Finding, Label, LabelledFact } from '../types';
import { verdictOf } from './verdictOf';
import { isSameLicense, itemsOf, shown } from './words';

/** When an answer may be believed, by check. */
const MAY_BE: Record<
  string,
  [from: FactName, isRight: (labelled: LabelledFact, value: any) => boolean]
> = {
  license: [
    'license',
    ({ value }, found) => isSameLicense(String(value), String(found)),
  ],
  'hard-coded-values': [
    'hardCodedValues',
    ({ value }, found) => (found === 'remaining' ? 'found' : 'none') === value,
  ],
  redundancy: ['replicas', ({ value }, found) => value === found && found > 1],
  scaling: ['autoscaling', ({ value }) => value === 'horizontal'],
  data: ['piiAnnotations', labelled => itemsOf(labelled).includes('pii')],
  schedule: [
    'schedules',
    (labelled, found) =>
      found.every((one: string) => itemsOf(labelled).includes(one)),
  ],
};

/** Answers that rest on nothing but the base service, which no label speaks of. */
const OF_THE_BASE = new Set(['repository-visibility', 'machine-class']);

function isVerified({ check, verification, fact }: CheckResult): boolean {
  return (
    verification === 'verified' &&
    fact?.provider === 'repository' &&
    !OF_THE_BASE.has(check)
  );
}

/**
 * Who says that all is resolved would be believed, and it is not: the honest owner of the label does not say so, but the next
 * one does.
 */
function checkFalseHope(label: Label, facts: Fact[]): Finding[] {
  const labelled = label.facts.hardCodedValues;
  const given = facts.find(({ name }) => name === 'repository.hardCodedValues');
  return labelled?.value === 'found' && given?.value === 'none-found'
    ? [
        {
          kind: 'verified',
          repository: label.repository,
          about: 'hard-coded-values',
          found: 'none-found: it would verify resolved',
          label: shown(labelled),
          verdict: verdictOf(false, labelled),
        },
      ]
    : [];
}

/** Each answer that counts as verified by the repository, set against the label. */
export function checkVerified(
  label: Label,
  observed: { facts: Fact[]; evaluation: Evaluation },
): Finding[] {
  const verified = observed.evaluation.checks
    .filter(isVerified)
    .map((one): Finding => {
      const [from, isRight] = MAY_BE[one.check] ?? [];
      const labelled = from && label.facts[from];
      const right = Boolean(labelled && isRight?.(labelled, one.fact?.value));
      return {
        kind: 'verified',
        repository: label.repository,
        about: one.check,
        found: `${one.answer?.text ?? ''}, as ${
          one.fact?.name
        } says ${JSON.stringify(one.fact?.value)}${
          one.fact?.url ? ` (${one.fact.url})` : ''
        }`,
        label: shown(labelled),
        verdict: verdictOf(right, labelled),
      };
    });
  return [...verified, ...checkFalseHope(label, observed.facts)];
}
