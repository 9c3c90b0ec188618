// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckResult,
  Evaluation,
  Fact,
} from 'backstage-plugin-readiness-common';
import { accusationsOf } from '../../truth/checking/accusationsOf';
import type { FactName, Finding, Label } from '../types';
import { verdictOf } from './verdictOf';
import { shown } from './words';

/** What the label has to speak of for each check that the provider can accuse. */
const SPEAKS: Record<string, FactName> = {
  'hard-coded-values': 'hardCodedValues',
  license: 'license',
  runs: 'schedules',
  persistence: 'persistence',
  messaging: 'messaging',
  email: 'email',
  redundancy: 'replicas',
  scaling: 'autoscaling',
  data: 'piiAnnotations',
};

/** What the checks answered themselves hold against a service is no accusation: its owner says so. */
function isAdmitted({ status, answer }: CheckResult): boolean {
  return status === 'fail' && answer?.source.level !== 'fact';
}

/** What is held against the service, by a fact, set against the label. */
export function checkAccusations(
  label: Label,
  observed: { facts: Fact[]; evaluation: Evaluation },
): Finding[] {
  const { repository } = label;
  const checks = observed.evaluation.checks.filter(
    ({ check, fact, status }) =>
      SPEAKS[check] !== undefined &&
      (fact?.provider === 'repository' || status === 'contradicted'),
  );
  const findings = checks
    // The places of hard-coded values are judged one by one
    .filter(one => one.check !== 'hard-coded-values' && !isAdmitted(one))
    .flatMap(one =>
      accusationsOf([one]).map(({ what }): Finding => {
        const labelled = label.facts[SPEAKS[one.check]];
        return {
          kind: 'accusation',
          repository,
          about: one.check,
          found: what,
          label: shown(labelled),
          // Its owner answered what the label says
          verdict: verdictOf(false, labelled),
        };
      }),
    );
  return [
    ...findings,
    ...checkPlaces(label, observed.facts),
    ...checkMissingLicense(label, observed.facts),
  ];
}

/** Each place that is said to hold a hard-coded value. */
function checkPlaces(label: Label, facts: Fact[]): Finding[] {
  const labelled = label.facts.hardCodedValues;
  const valueOf = (name: string) =>
    facts.find(fact => fact.name === `repository.${name}`)?.value;
  if (valueOf('hardCodedValues') !== 'remaining') {
    return [];
  }
  const places = (valueOf('hardCodedPlaces') as string[] | undefined) ?? [];
  return places.flatMap((text): Finding[] => {
    const place = /^(.+?:\d+) /.exec(text)?.[1];
    // `and 4 more` names no place
    return place
      ? [
          {
            kind: 'accusation',
            repository: label.repository,
            about: 'hard-coded-values',
            found: text,
            label: shown(labelled),
            verdict: verdictOf(
              labelled?.value === 'found' && labelled.at.includes(place),
              labelled,
            ),
          },
        ]
      : [];
  });
}

/** That there is no licence is an accusation, also where the owner admits it. */
function checkMissingLicense(label: Label, facts: Fact[]): Finding[] {
  const given = facts.find(fact => fact.name === 'repository.license')?.value;
  const labelled = label.facts.license;
  return given === 'missing' && labelled?.value === 'missing'
    ? [
        {
          kind: 'accusation',
          repository: label.repository,
          about: 'license',
          found: 'missing',
          label: shown(labelled),
          verdict: 'right',
        },
      ]
    : [];
}
