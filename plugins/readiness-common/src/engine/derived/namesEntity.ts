// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
function wordsOf(text: string): string {
  return `-${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-`.replace(
    /-+/g,
    '-',
  );
}

/**
 * Whether what an owner wrote names an entity: the words of one are found in the other, so that "discovery" and
 * "Course Discovery API" both name `course-discovery`. Rather too lenient than accusing somebody who did say it.
 * @internal
 */
export function namesEntity(item: string, names: string[]): boolean {
  const said = wordsOf(item);
  return (
    said.length > 2 &&
    names.some(name => {
      const words = wordsOf(name);
      return words.length > 2 && (said.includes(words) || words.includes(said));
    })
  );
}
