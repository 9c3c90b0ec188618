// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  DURATION_UNITS,
  FACT_KINDS,
  type FactDescription,
  type ProviderDescription,
} from 'backstage-plugin-readiness-common';
import type { EvidenceProvider } from '../types';

const ID = /^[a-z][a-z0-9-]{0,62}$/;
const FACT = /^[a-z][a-z0-9-]*\.[a-zA-Z][a-zA-Z0-9]*$/;
/** Of one line, without a colon at its end: that follows on screens. */
const TITLE = /^\S(?:[^\r\n]{0,78}[^\s:])?$/;
const FACT_LENGTH = 127;
const MOST_FACTS = 200;
const MOST_WORDS = 100;
const WORD_LENGTH = 200;
const UNIT_LENGTH = 20;

/**
 * What is wrong with the declaration of a provider; empty if nothing is. Each text tells what to write instead.
 * @public
 */
export function findProviderMistakes(provider: EvidenceProvider): string[] {
  const { description, interval, timeToLive, timeout, concurrency } = provider;
  const findings = findDescriptionMistakes(description);
  for (const [name, time] of Object.entries({ interval, timeout })) {
    if (!(time > 0 && Number.isFinite(time))) {
      findings.push(`has a ${name} of ${time}: write milliseconds above 0`);
    }
  }
  if (!(timeToLive > interval && Number.isFinite(timeToLive))) {
    findings.push(
      `has a timeToLive of ${timeToLive}: it must be longer than interval (${interval}), else each fact expires before the next collection`,
    );
  }
  if (!(Number.isInteger(concurrency) && concurrency > 0)) {
    findings.push(
      `has a concurrency of ${concurrency}: write a whole number above 0`,
    );
  }
  return findings;
}

/**
 * The same of what it declares: a provider that is not configured has nothing else.
 * @public
 */
export function findDescriptionMistakes(
  description: ProviderDescription,
): string[] {
  const { id, title, configurationKey, setUpUrl, facts } = description;
  const { requiredKeys = [] } = description;
  const findings: string[] = [];
  if (typeof id !== 'string' || !ID.test(id)) {
    findings.push('needs an id of lower-case letters, digits and dashes');
  }
  if (!TITLE.test(title)) {
    findings.push(`has no title for people: write one such as "On-call rota"`);
  }
  for (const key of requiredKeys) {
    if (key !== configurationKey && !key.startsWith(`${configurationKey}.`)) {
      findings.push(
        `requires the key "${key}": write one below its configurationKey, ${configurationKey}`,
      );
    }
  }
  if (setUpUrl !== undefined && !/^https?:\/\/\S+$/i.test(setUpUrl)) {
    findings.push(`has the setUpUrl "${setUpUrl}": write an http or https URL`);
  }
  if (facts.length > MOST_FACTS) {
    findings.push(`declares ${facts.length} facts: ${MOST_FACTS} at most`);
  }
  const names = new Set<string>();
  for (const fact of facts.slice(0, MOST_FACTS)) {
    for (const mistake of findFactMistakes(fact, id)) {
      findings.push(mistake);
    }
    if (names.has(fact.name)) {
      findings.push(`declares "${fact.name}" twice: remove one of the two`);
    }
    names.add(fact.name);
  }
  return findings;
}

function findFactMistakes(fact: FactDescription, id: string): string[] {
  const { name, title, kind, unit, words = {} } = fact;
  if (
    !FACT.test(name) ||
    name.length > FACT_LENGTH ||
    !name.startsWith(`${id}.`)
  ) {
    return [`names a fact "${name}": write "${id}." and one word`];
  }
  const findings: string[] = [];
  if (!TITLE.test(title)) {
    findings.push(
      `has no title for ${name}: write what stands before its value, in at most 80 characters and without a colon at the end`,
    );
  }
  if (!FACT_KINDS.includes(kind)) {
    findings.push(
      `has no such kind of fact as "${kind}" (${name}): write one of ${FACT_KINDS.join(
        ', ',
      )}`,
    );
  }
  if (kind === 'duration' && !DURATION_UNITS.includes(unit ?? 'ms')) {
    findings.push(
      `gives ${name} in "${unit}": write one of ${DURATION_UNITS.join(', ')}`,
    );
  } else if (unit !== undefined && kind !== 'count' && kind !== 'duration') {
    findings.push(
      `gives ${name} the unit "${unit}": only a count or a duration has one`,
    );
  } else if ((unit ?? '').length > UNIT_LENGTH) {
    findings.push(
      `gives ${name} a unit of more than ${UNIT_LENGTH} characters`,
    );
  }
  const spoken = Object.values(words);
  if (
    spoken.length > MOST_WORDS ||
    spoken.some(word => typeof word !== 'string' || word.length > WORD_LENGTH)
  ) {
    findings.push(
      `has too many or too long words for ${name}: ${MOST_WORDS} at most, each a text of ${WORD_LENGTH} characters`,
    );
  }
  return findings;
}
