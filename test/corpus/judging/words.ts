// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Label, LabelledFact } from '../types';

/** What the provider can name among what a service uses; a label may say more (`filesystem`, `other`). */
const KNOWN_USES = new Set([
  'mysql',
  'postgresql',
  'mongodb',
  'redis',
  'memcached',
  'elasticsearch',
  'object-store',
  'rabbitmq',
  'kafka',
  'sqs',
  'nats',
  'email',
]);

/** The items of a value, without `none`. */
export function itemsOf(fact: LabelledFact | undefined): string[] {
  return [fact?.value ?? []]
    .flat()
    .map(String)
    .filter(item => item !== 'none');
}

/** What a service uses by its label, in the words of the provider; undefined where any of it cannot be told. */
export function usesOf({ facts }: Label): string[] | undefined {
  const parts = [facts.persistence, facts.messaging, facts.email];
  if (parts.some(part => part?.value === 'cannot-tell')) {
    return undefined;
  }
  const [persistence, messaging, email] = parts.map(itemsOf);
  const all = [
    ...persistence,
    ...messaging,
    ...(email.length > 0 ? ['email'] : []),
  ];
  return [...new Set(all)].filter(item => KNOWN_USES.has(item)).sort();
}

/** Whether two SPDX expressions are the same, where a bare text tells neither `only` from `or-later`. */
export function isSameLicense(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/-(?:only|or-later)\b|[()+]/g, '')
      .split(/\s+or\s+/)
      .map(part => part.trim())
      .sort()
      .join(' or ');
  return plain(one) === plain(other);
}

/** In a line: what the label says and where that stands. */
export function shown(fact: LabelledFact | undefined): string {
  if (!fact) {
    return 'nothing is said of it';
  }
  const { value, at, why } = fact;
  const text =
    typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value)
          .map(([key, one]) => `${key} ${one}`)
          .join(', ')
      : [value].flat().join(', ');
  return [text, at.length > 0 && `(${at.join(', ')})`, why && `– ${why}`]
    .filter(Boolean)
    .join(' ');
}
