// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Fact } from 'backstage-plugin-readiness-common';
import type { FactName, Finding, Label, LabelledFact } from '../types';
import { verdictOf } from './verdictOf';
import { isSameLicense, itemsOf, shown, usesOf } from './words';

type Agreement = (value: any, labelled: LabelledFact, label: Label) => boolean;

/** A path that a probe calls, in whatever words it is told. */
function paths(value: string[]): string[] {
  return value.flatMap(text => /\/[^\s)]*/.exec(text) ?? []);
}

/** When what the provider read is what the label says. */
const AGREES: [fact: string, name: FactName, agrees: Agreement][] = [
  [
    'license',
    'license',
    (value, { value: given }) => isSameLicense(value, String(given)),
  ],
  [
    'hardCodedValues',
    'hardCodedValues',
    (value, { value: given }) =>
      (value === 'remaining') === (given === 'found'),
  ],
  ['replicas', 'replicas', (value, { value: given }) => value === given],
  [
    'autoscaling',
    'autoscaling',
    (value, { value: given }) =>
      (value === 'found') === (given === 'horizontal'),
  ],
  [
    'loadTests',
    'loadTests',
    (value, { value: given }) => value.length > 0 === (given === 'yes'),
  ],
  [
    'schedules',
    'schedules',
    (value: string[], labelled) => {
      const given = itemsOf(labelled);
      return given.length === 0
        ? value.length === 0
        : value.every(
            one => given.includes(one) || one === 'a clock process',
          ) && value.length > 0;
    },
  ],
  [
    'probes',
    'probes',
    (value: string[], { value: given }) => {
      if (given === 'none') {
        return value.length === 0;
      }
      const known = Object.entries(given as Record<string, string>)
        .filter(([key, path]) => key !== 'isDeep' && path !== 'none')
        .map(([, path]) => path);
      return (
        value.length > 0 && paths(value).every(path => known.includes(path))
      );
    },
  ],
  [
    'piiAnnotations',
    'piiAnnotations',
    (value: string[], labelled) =>
      value.join() === (itemsOf(labelled).join() || 'none'),
  ],
];

/** What a value is that says nothing: the thing may be there and unread. */
function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Every fact set against its label: read rightly or otherwise, or not read although the label knows. */
export function checkReadings(label: Label, facts: Fact[]): Finding[] {
  const { repository } = label;
  const factOf = (name: string) =>
    facts.find(fact => fact.name === `repository.${name}`);
  const findings = AGREES.flatMap(([name, from, agrees]): Finding[] => {
    const labelled = label.facts[from];
    const fact = factOf(name);
    if (!labelled || !fact) {
      return [];
    }
    const about = { repository, about: name, label: shown(labelled) };
    const isKnown = labelled.value !== 'cannot-tell';
    const right =
      isKnown && fact.value !== undefined
        ? agrees(fact.value, labelled, label)
        : undefined;
    if (isEmpty(fact.value) && right !== true) {
      return isKnown
        ? [
            {
              kind: 'missed',
              ...about,
              found: fact.cannotTell ?? 'found nothing',
              verdict: 'right',
            },
          ]
        : [];
    }
    const found = JSON.stringify(fact.value);
    return [
      {
        kind: 'reading',
        ...about,
        found,
        verdict: verdictOf(right, labelled),
      },
    ];
  });
  return [...findings, ...checkUses(label, factOf('uses'))];
}

/** What is used is judged word by word: each is either there or not. */
function checkUses(label: Label, fact: Fact | undefined): Finding[] {
  const { repository, facts } = label;
  const { persistence, messaging, email } = facts;
  const given = usesOf(label);
  const found = (fact?.value as string[] | undefined) ?? [];
  if (!given) {
    return [];
  }
  const parts = [persistence, messaging, email];
  const isAnyOf = parts.some(part => part?.isAnyOf);
  const base = {
    repository,
    about: 'uses',
    label: parts.map(shown).join('; '),
  };
  const missing = given.filter(one => !found.includes(one));
  return [
    ...found.map(
      (one): Finding => ({
        kind: 'reading',
        ...base,
        found: one,
        verdict: verdictOf(given.includes(one), ...parts),
      }),
    ),
    ...(isAnyOf && missing.length < given.length ? [] : missing).map(
      (one): Finding => ({
        kind: 'missed',
        ...base,
        found: `${one} not found`,
        verdict: 'right',
      }),
    ),
  ];
}
