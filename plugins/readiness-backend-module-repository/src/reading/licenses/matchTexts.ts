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
/** A rest of fewer words holds no licence. */
const LEAST_WORDS = 25;
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

interface Scored {
  template: Template;
  /** Which words of the text are the licence's. */
  covered: Uint8Array;
  missing: [number, number][];
  cost: number;
}

function compare(
  template: Template,
  text: { words: readonly string[]; triples: Uint32Array; set: Set<number> },
): Scored | undefined {
  const { words } = template;
  const end = endOf(words);
  const there = coveredBy(template.triples, words.length, text.set);
  const lacking = countZeros(there, end);
  if (lacking > end * (1 - LEAST_COVERED)) {
    return undefined;
  }
  const { length } = text.words;
  const covered = coveredBy(text.triples, length, template.tripleSet);
  const ahead = COMMON.has(template.id) ? COMMON_AHEAD : 0;
  return {
    template,
    covered,
    missing: runsOf(there, end),
    cost: lacking + countZeros(covered, length) - ahead,
  };
}

/**
 * Finds the licences whose whole text is in a text, and the words that are in none of them. Of several that fit, the one
 * with the fewest words too many and too few is meant, so that a near copy only wins by its own sentences.
 * @internal
 */
export function matchTexts(text: Words): { matches: Match[]; extras: Extra[] } {
  const matches: Match[] = [];
  let parts: Words[] = [text];
  const extras: Extra[] = [];
  while (parts.length > 0) {
    const next: Words[] = [];
    for (const part of parts) {
      const best =
        part.words.length >= LEAST_WORDS && matches.length < MOST_LICENSES
          ? bestOf(part.words)
          : undefined;
      if (!best) {
        extras.push({ words: part.words, line: part.lines[0] });
        continue;
      }
      const { template, covered, missing } = best;
      matches.push({
        id: template.id,
        line: part.lines[covered.indexOf(1)],
        missing: missing.map(([from, to]) => template.words.slice(from, to)),
      });
      next.push(...rest(part, covered));
    }
    parts = next;
  }
  return { matches, extras: extras.filter(({ words }) => words.length > 0) };
}

function bestOf(words: string[]): Scored | undefined {
  const hashes = hashWords(words);
  const triples = shinglesOf(hashes, 3);
  const text = { words, triples, set: new Set(triples) };
  let best: Scored | undefined;
  for (const template of candidatesFor(hashes)) {
    const scored = compare(template, text);
    if (scored && (!best || scored.cost < best.cost)) {
      best = scored;
    }
  }
  return best;
}

/** A rest of few words may have been cut in two by three words that licences have too. */
const LONGEST_GAP = 6;

function rest(part: Words, covered: Uint8Array): Words[] {
  const runs = runsOf(covered, covered.length);
  const merged: [number, number][] = [];
  for (const [from, to] of runs) {
    const last = merged.at(-1);
    if (last && from - last[1] <= LONGEST_GAP) {
      last[1] = to;
    } else {
      merged.push([from, to]);
    }
  }
  return merged.map(([from, to]) => ({
    words: part.words.slice(from, to),
    lines: part.lines.slice(from, to),
    isCut: false,
  }));
}

/**
 * The words of a text that are not in a licence of which the text may be a part, such as its notice.
 * @internal
 */
export function extrasBeside(text: Words, id: string): Extra[] {
  const template = templateOf(id);
  const { words, lines } = text;
  const covered = template
    ? coveredBy(
        shinglesOf(hashWords(words), 3),
        words.length,
        template.tripleSet,
      )
    : new Uint8Array(words.length);
  return rest({ words, lines, isCut: false }, covered).map(one => ({
    words: one.words,
    line: one.lines[0],
  }));
}
