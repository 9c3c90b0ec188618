// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { candidatesFor, templateOf, type Template } from './candidates';
import { coveredBy, hashWords, shinglesOf } from './shingles';
import type { Words } from './wordsOf';

/** A licence whose text is in a text. @internal */
export interface Match {
  id: string;
  /** The line where it begins. */
  line: number;
  /** Words of the licence that the text leaves out, in runs as they stand there. */
  missing: string[][];
}

/** Words in a row that belong to no licence. @internal */
export interface Extra {
  words: string[];
  line: number;
}

/** Share of a licence's words that have to be there. Names, years and an appendix may differ. */
const LEAST_COVERED = 0.88;
/** A further licence has to explain so many words, and such a share of its own, that no other does. */
const LEAST_NEW = 10;
const LEAST_NEW_SHARE = 0.4;
/** Words in a row with which a licence begins. */
const LEAST_START = 5;
const MOST_LICENSES = 6;

/** Of licences alike in all but a name, the one that everybody means. */
const COMMON = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'GPL-2.0',
  'GPL-3.0',
  'LGPL-2.1',
  'LGPL-3.0',
  'AGPL-3.0',
  'MPL-2.0',
  'Zlib',
  'Artistic-1.0-Perl',
]);
/** So many words more may a common licence leave unexplained. */
const COMMON_AHEAD = 2;

/** The licence ends here; how to apply it is told behind. */
const END = ['end', 'of', 'terms', 'and', 'conditions'];

function endOf(words: readonly string[]): number {
  for (let index = words.length - END.length; index > 0; index--) {
    if (END.every((word, offset) => words[index + offset] === word)) {
      return index;
    }
  }
  return words.length;
}

function runsOf(covered: Uint8Array, end: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let index = 0; index < end; index++) {
    if (!covered[index]) {
      const start = index;
      while (index < end && !covered[index]) {
        index++;
      }
      runs.push([start, index]);
    }
  }
  return runs;
}

function countZeros(covered: Uint8Array, end: number): number {
  let count = 0;
  for (let index = 0; index < end; index++) {
    count += covered[index] ? 0 : 1;
  }
  return count;
}

/** A candidate whose whole text is there. */
interface Candidate {
  template: Template;
  /** Which words of the text are the licence's. */
  covered: Uint8Array;
  missing: [number, number][];
  lacking: number;
}

function compare(
  template: Template,
  text: { words: readonly string[]; triples: Uint32Array; set: Set<number> },
): Candidate | undefined {
  const { words } = template;
  const end = endOf(words);
  const there = coveredBy(template.triples, words.length, text.set);
  const lacking = countZeros(there, end);
  if (lacking > end * (1 - LEAST_COVERED)) {
    return undefined;
  }
  const covered = coveredBy(
    text.triples,
    text.words.length,
    template.tripleSet,
  );
  return { template, covered, missing: runsOf(there, end), lacking };
}

/** The candidate that leaves the fewest words too many and too few, if it tells enough that is not told yet. */
function bestOf(
  candidates: readonly Candidate[],
  told: Uint8Array,
): Candidate | undefined {
  let best: { candidate: Candidate; cost: number } | undefined;
  for (const candidate of candidates) {
    const { template, covered, lacking } = candidate;
    let isNew = 0;
    let left = 0;
    for (let index = 0; index < told.length; index++) {
      if (!told[index]) {
        isNew += covered[index];
        left += 1 - covered[index];
      }
    }
    const ahead = COMMON.has(template.id) ? COMMON_AHEAD : 0;
    const cost = lacking + left - ahead;
    if (
      isNew >= Math.max(LEAST_NEW, template.words.length * LEAST_NEW_SHARE) &&
      (!best || cost < best.cost)
    ) {
      best = { candidate, cost };
    }
  }
  return best?.candidate;
}

/**
 * Finds the licences whose whole text is in a text, and the words that are in none of them. Of several that fit, the one
 * with the fewest words too many and too few is meant, so that a near copy only wins by its own sentences.
 * @internal
 */
export function matchTexts(text: Words): { matches: Match[]; extras: Extra[] } {
  const { words, lines } = text;
  const hashes = hashWords(words);
  const triples = shinglesOf(hashes, 3);
  const options = { words, triples, set: new Set(triples) };
  const candidates = candidatesFor(hashes).flatMap(
    template => compare(template, options) ?? [],
  );
  const told = new Uint8Array(words.length);
  const found: Candidate[] = [];
  while (found.length < MOST_LICENSES) {
    const best = bestOf(candidates, told);
    if (!best) {
      break;
    }
    found.push(best);
    best.covered.forEach((one, index) => {
      told[index] ||= one;
    });
  }
  const matches = found.map(({ template, covered, missing }) => ({
    id: template.id,
    line: lines[
      startOf(
        covered.map((one, index) =>
          found.filter(other => other.covered[index]).length > 1 ? 0 : one,
        ),
      )
    ],
    missing: missing.map(([from, to]) => template.words.slice(from, to)),
  }));
  matches.sort((left, right) => left.line - right.line);
  return { matches, extras: extrasOf(text, told) };
}

/** Where the first run of several words begins: single ones are in other texts, too. */
function startOf(covered: Uint8Array): number {
  for (let index = 0; index < covered.length; index++) {
    if (covered.subarray(index, index + LEAST_START).every(Boolean)) {
      return index;
    }
  }
  return 0;
}

/** Words in a row may be cut in two by a few that licences have too. */
const LONGEST_GAP = 6;

function extrasOf({ words, lines }: Words, told: Uint8Array): Extra[] {
  const merged: [number, number][] = [];
  for (const [from, to] of runsOf(told, told.length)) {
    const last = merged.at(-1);
    if (last && from - last[1] <= LONGEST_GAP) {
      last[1] = to;
    } else {
      merged.push([from, to]);
    }
  }
  return merged.map(([from, to]) => ({
    words: words.slice(from, to),
    line: lines[from],
  }));
}

/**
 * The words of a text that are not in a licence of which the text may be a part, such as its notice.
 * @internal
 */
export function extrasBeside(text: Words, id: string): Extra[] {
  const { words } = text;
  const template = templateOf(id);
  const triples = shinglesOf(hashWords(words), 3);
  return extrasOf(
    text,
    template
      ? coveredBy(triples, words.length, template.tripleSet)
      : new Uint8Array(words.length),
  );
}
