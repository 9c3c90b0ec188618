// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { SKETCHES } from './generated/sketches';
import { licenseText } from './licenseText';
import { hashWords, shinglesOf } from './shingles';
import { wordsOf } from './wordsOf';

/** The text of one licence of the SPDX list, ready to be compared. @internal */
export interface Template {
  /** Without `-only` and `-or-later`, of which the text does not tell. */
  id: string;
  words: string[];
  triples: Uint32Array;
  /** The same as a set. */
  tripleSet: ReadonlySet<number>;
}

interface Sketch {
  id: string;
  words: number;
  pairs: Uint32Array;
}

/** Share of a sketch that a text has to hold before the whole licence is compared. */
const LEAST_SHARE = 0.55;
const MOST_CANDIDATES = 60;

let sketches: Sketch[] | undefined;
const templates = new Map<string, Template>();

function loadSketches(): Sketch[] {
  sketches ??= SKETCHES.map(([id, words, sketch]) => {
    const bytes = Buffer.from(sketch, 'base64');
    const pairs = new Uint32Array(bytes.length / 4);
    for (let index = 0; index < pairs.length; index++) {
      pairs[index] = bytes.readUInt32LE(index * 4);
    }
    return { id, words, pairs };
  });
  return sketches;
}

/** The text of a licence of the list, from disk the first time; `undefined` for an id that is not in it. @internal */
export function templateOf(id: string): Template | undefined {
  let template = templates.get(id);
  if (!template && loadSketches().some(one => one.id === id)) {
    const { words } = wordsOf(licenseText(id));
    const triples = shinglesOf(hashWords(words), 3);
    template = { id, words, triples, tripleSet: new Set(triples) };
    templates.set(id, template);
  }
  return template;
}

/**
 * Licences whose text may be in a text, the likeliest first.
 * @internal
 */
export function candidatesFor(hashes: Uint32Array): Template[] {
  const pairs = new Set(shinglesOf(hashes, 2));
  const likely: { id: string; cost: number }[] = [];
  for (const sketch of loadSketches()) {
    let count = 0;
    for (const pair of sketch.pairs) {
      count += pairs.has(pair) ? 1 : 0;
    }
    const share = count / sketch.pairs.length;
    if (share >= LEAST_SHARE) {
      const explained = share * sketch.words;
      const cost =
        sketch.words - explained + Math.max(0, hashes.length - explained);
      likely.push({ id: sketch.id, cost });
    }
  }
  return likely
    .sort((left, right) => left.cost - right.cost)
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => templateOf(id)!);
}
