// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FoundComponent } from './formats/types';
import type { HealthComponentKind } from './types';
import { emptyWords, kindWords, ownWords } from './kindWords';

/** Names come from outside: longer ones are cut. */
const LONGEST_NAME = 200;

/** The words of a name, and each pair of adjacent words as one (`disk space`, `mongoDB`). */
function wordsOf(name: string): { words: string[]; pairs: string[] } {
  const words = name
    .slice(0, LONGEST_NAME)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const pairs = words.slice(1).map((word, index) => words[index] + word);
  return { words, pairs };
}

function kindOfName(name: string): HealthComponentKind {
  const { words, pairs } = wordsOf(name);
  const all = [...words, ...pairs];
  if (all.some(word => ownWords.has(word))) {
    return 'self';
  }
  const telling = all.filter(word => !emptyWords.has(word));
  // "redis2" is a redis, but "s3" and "neo4j" are names.
  const tellingWords = new Set([
    ...telling,
    ...telling.map(word => word.replace(/(?<!\d)\d+$/, '')),
  ]);
  for (const [kind, its] of kindWords) {
    if ([...tellingWords].some(word => its.has(word))) {
      return kind;
    }
  }
  // Alone it is a search engine; beside other words it is a feature.
  const significant = words.filter(word => !emptyWords.has(word));
  return significant.length === 1 && significant[0] === 'search'
    ? 'search'
    : 'unknown';
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
  if (type === 'datastore') {
    return 'database';
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
  return 'unknown';
}
