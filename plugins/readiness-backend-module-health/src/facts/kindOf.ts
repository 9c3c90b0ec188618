// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FoundComponent } from './formats/types';
import type { HealthComponentKind } from './types';
import {
  genericKinds,
  neutralWords,
  ownWords,
  productKinds,
  selfWords,
} from './kindWords';

/** Names come from outside: longer ones are cut. */
const LONGEST_NAME = 200;

function wordsOf(name: string): string[] {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The kind of a word, or of one with a number: "redis2" is a redis, but "s3" and "neo4j" are names. */
function kindOfWord(
  word: string,
  known: ReadonlyMap<string, HealthComponentKind>,
): HealthComponentKind | undefined {
  const kind = known.get(word);
  return kind === undefined && /\d$/.test(word)
    ? known.get(word.replace(/(?<!\d)\d+$/, ''))
    : kind;
}

/** The kinds that some words name, two adjacent ones as one too, and the words that name none. */
function kindsIn(
  words: string[],
  known: ReadonlyMap<string, HealthComponentKind>,
): { kinds: Set<HealthComponentKind>; left: string[] } {
  const kinds = new Set<HealthComponentKind>();
  const left: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const isLast = at + 1 === words.length;
    const pair = isLast
      ? undefined
      : kindOfWord(words[at] + words[at + 1], known);
    const kind = pair ?? kindOfWord(words[at], known);
    if (kind === undefined) {
      left.push(words[at]);
    } else {
      kinds.add(kind);
      at += pair === undefined ? 0 : 1;
    }
  }
  return { kinds, left };
}

function isNeutral(word: string): boolean {
  return neutralWords.has(word) || /^\d+$/.test(word);
}

/**
 * The kind that one part of a name tells. A product decides. A general word such as `db` or `broker` decides only where
 * each other word is neutral: owners call a Redis `live-scores-store` and a MySQL `broker-db`.
 */
function kindOfPart(name: string): HealthComponentKind {
  const words = wordsOf(name);
  const isOwn = words.some(
    (word, index) =>
      ownWords.has(word) || ownWords.has(word + (words[index + 1] ?? '')),
  );
  if (isOwn) {
    return 'self';
  }
  const { kinds: products } = kindsIn(words, productKinds);
  if (products.size > 0) {
    return products.size === 1 ? [...products][0] : 'unknown';
  }
  const { kinds, left } = kindsIn(words, genericKinds);
  if (!left.every(isNeutral)) {
    return 'unknown';
  }
  if (kinds.size === 0) {
    return words.some(word => selfWords.has(word)) ? 'self' : 'unknown';
  }
  // `credentials-db` may be anything, and `memory-cache` be in the process.
  return kinds.size === 1 ? [...kinds][0] : 'unknown';
}

/** `https` of an address, and `jdbc:mysql` of `group/jdbc:mysql://db/grades`. */
const SCHEME = /([a-z][a-z0-9+.:-]{0,40}):\/\//i;

/**
 * Of an address the scheme tells; of `name:measurement` the name; of `group/leaf` the leaf, and then the group.
 */
function kindOfName(name: string): HealthComponentKind {
  const scheme = SCHEME.exec(name.slice(0, LONGEST_NAME))?.[1];
  if (scheme) {
    return /^https?$/i.test(scheme) ? 'service' : kindOfPart(scheme);
  }
  const [before] = name.slice(0, LONGEST_NAME).split(':', 1);
  const whole = kindOfPart(before);
  if (whole !== 'unknown' || !before.includes('/')) {
    return whole;
  }
  const parts = before.split('/').reverse();
  return parts.map(kindOfPart).find(kind => kind !== 'unknown') ?? 'unknown';
}

/** Whether a name is that of a dependency, of whichever kind. @internal */
export function isDependencyName(name: string): boolean {
  return !['unknown', 'self', 'system'].includes(kindOfName(name));
}

/**
 * The kind of a component from its name; if that is ambiguous, from its type and the other words that the format has
 * for it.
 * @internal
 */
export function kindOf(component: FoundComponent): HealthComponentKind {
  const { name, type, hints = [] } = component;
  const named = kindOfName(name);
  if (named !== 'unknown') {
    return named;
  }
  if (type === 'system') {
    return 'system';
  }
  for (const hint of hints.slice(0, 20)) {
    const kind = kindOfName(hint);
    // Tags such as "live" name the probe that calls, not what it checks.
    if (kind !== 'unknown' && kind !== 'self' && kind !== 'system') {
      return kind;
    }
  }
  return type === 'datastore' ? 'store' : 'unknown';
}
