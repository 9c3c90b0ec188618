// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
function wordsOf(text: string): string {
  return `-${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-`.replace(
    /-+/g,
    '-',
  );
}

/**
 * Whether a text of an owner names an entity: the words of one are found in the other, so that "discovery" and "Course
 * Discovery API" both name `course-discovery`. Lenient on purpose: a missed contradiction is better than a false one.
 * @internal
 */
export function namesEntity(item: string, names: string[]): boolean {
  const factValue = wordsOf(item);
  return (
    factValue.length > 2 &&
    names.some(name => {
      const words = wordsOf(name);
      return (
        words.length > 2 &&
        (factValue.includes(words) || words.includes(factValue))
      );
    })
  );
}

/**
 * {@link namesEntity} for many items and many entities: its time grows with their sum, not with their product. Items
 * are split into words once.
 * @internal
 */
export function namedIn(items: string[]): (names: string[]) => boolean {
  const factValue = new Set(
    items.map(wordsOf).filter(words => words.length > 2),
  );
  // Words begin and end with a dash, so that no match spans two items.
  const all = [...factValue].join('\n');
  return names => {
    const known = names.map(wordsOf).filter(words => words.length > 2);
    return (
      known.some(words => factValue.has(words)) ||
      known.some(words => all.includes(words) || holdsOneOf(words, factValue))
    );
  };
}

/** No name has more words than this; the rest of a longer title is ignored. */
const MOST_WORDS = 40;

function holdsOneOf(words: string, factValue: ReadonlySet<string>): boolean {
  const parts = words.slice(1, -1).split('-').slice(0, MOST_WORDS);
  for (let start = 0; start < parts.length; start++) {
    for (let end = start + 1; end <= parts.length; end++) {
      if (factValue.has(`-${parts.slice(start, end).join('-')}-`)) {
        return true;
      }
    }
  }
  return false;
}
