// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Words by which a text beside a licence may take back what the licence gives, ask for more, or leave parts out. Titles,
 * names, addresses and dates have none of them.
 */
const RESTRICTING = new Set(
  `not no never nor only must may shall should cannot cant wont dont without except exception exceptions excluding excludes
  excluded exclude unless provided providing prohibited prohibits prohibit forbidden forbids restricted restriction
  restrictions restricts limited limits limitation commercial commercially noncommercial nonprofit profit revenue sell
  selling resell resale sale fee fees pay paid payment royalty royalties purchase subscription evil harm harmful ethical
  ethics military weapon weapons nuclear surveillance war human rights discrimination academic educational education
  research evaluation internal personal private individuals permission consent approval approved agreement agree require
  requires required requirement condition conditions conditional additional addition additionally notwithstanding however
  modified amended override overrides supersede proprietary confidential enterprise hosted saas managed competing compete
  competitor competitors competitive users employees employee customers portions portion parts part some dual alternatively
  either expires termination terminate training trained machine model models ai`
    .trim()
    .split(/\s+/),
);

/** Words that name licences, by the beginning of the ids they belong to. */
const NAMES: Record<string, string[]> = {
  gpl: ['GPL', 'LGPL', 'AGPL'],
  gplv2: ['GPL'],
  gplv3: ['GPL', 'LGPL', 'AGPL'],
  lgpl: ['LGPL'],
  agpl: ['AGPL'],
  agplv3: ['AGPL'],
  gnu: ['GPL', 'LGPL', 'AGPL', 'GFDL'],
  affero: ['AGPL'],
  apache: ['Apache', 'ECL', 'Pixar'],
  bsd: ['BSD', '0BSD'],
  mit: ['MIT', 'X11', 'BSD', 'ISC'],
  mozilla: ['MPL'],
  mpl: ['MPL'],
  eclipse: ['EPL'],
  epl: ['EPL'],
  eupl: ['EUPL'],
  artistic: ['Artistic', 'ClArtistic'],
  sspl: ['SSPL'],
  busl: ['BUSL'],
  elastic: ['Elastic'],
  commons: ['CC'],
  eula: [],
  unlicense: ['Unlicense'],
  wtfpl: ['WTFPL'],
};

/** More words in a row are no title and no list of addresses. */
const MOST_WORDS = 60;

/**
 * The first few words that may restrict a licence, or name another one, of words that are not in its text; `undefined` when
 * there are none.
 * @param id - the licence that they stand beside
 * @internal
 */
export function restrictionIn(
  words: readonly string[],
  id: string,
): string | undefined {
  const found = words.findIndex((word, index) => {
    const names = Object.hasOwn(NAMES, word) ? NAMES[word] : undefined;
    if (names) {
      return !names.some(name => id.startsWith(name));
    }
    // A month
    const isDate = word === 'may' && /^\d/.test(words[index + 1] ?? '');
    return RESTRICTING.has(word) && !isDate;
  });
  if (found === -1 && words.length <= MOST_WORDS) {
    return undefined;
  }
  const from = Math.max(0, found - 4);
  return words.slice(from, from + 12).join(' ');
}

/** What a licence gives; a text that leaves one of them out gives less. */
const GIVEN = new Set(
  `use copy modify merge publish distribute sublicense sell reproduce sublicensing commercial irrevocable`.split(
    /\s+/,
  ),
);
/** Longer runs are left out as a whole, such as an appendix or a sentence that other versions have not. */
const LONGEST_LEFT_OUT = 8;

/** The right that a text leaves out of a licence that it has otherwise. @internal */
export function rightLeftOut(missing: readonly string[][]): string | undefined {
  for (const words of missing) {
    const right =
      words.length <= LONGEST_LEFT_OUT
        ? words.find(word => GIVEN.has(word))
        : undefined;
    if (right) {
      return right;
    }
  }
  return undefined;
}
