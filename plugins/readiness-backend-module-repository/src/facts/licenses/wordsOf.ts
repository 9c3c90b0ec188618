// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts of licences are shorter; what is longer is a list of other people's. */
const MOST_WORDS = 60_000;

/** A text as its words, without what does not matter: letter case, wrapping, punctuation, marks of comments. @internal */
export interface Words {
  /** Lower case. */
  words: string[];
  /** The line of each word, from 1. */
  lines: number[];
  /** The text has more words than are looked at. */
  isCut: boolean;
}

/** A line that says whose the rights are, as opposed to one that speaks of "the above copyright notice". */
const COPYRIGHT_LINE =
  /^[^\p{L}\p{N}(©]*(?:(?:portions|all)\s+)?(?:copyright\s*(?:\(c\)|©|:|<|\[|\{|\d{4}|\$|y{4}\b|(?:19|20)\d\d|by\b|holders?:|the\b(?!\s+(?:above|notice)))|\(c\)\s*(?:copyright\b|\d{4}|<|\[|\{)|©|\(copyright\))/iu;
/** Where such a line also says what one may do, it counts. */
const SAYS_MORE =
  /\b(?:not|no|only|must|shall|may(?! \d)|prohibited|permission|without|except|unless|commercial|restricted|consent|provided)\b/i;
/** The line below, as licences of the BSD have it. */
const RESERVED_LINE =
  /^[^\p{L}\p{N}]*all rights (?:are )?reserved[^\p{L}\p{N}]*$/iu;
/** Longer lines hold more than that. */
const LONGEST_COPYRIGHT_LINE = 250;

const LIST_MARK =
  /^[^\p{L}\p{N}(]*(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?=\s)/iu;

const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&quot;': '"',
  '&ldquo;': '"',
  '&rdquo;': '"',
  '&lsquo;': "'",
  '&rsquo;': "'",
  '&apos;': "'",
  '&amp;': '&',
  '&copy;': '©',
  '&lt;': '<',
  '&gt;': '>',
};

/** The text of a page without its marks; lines stay where they are. */
function withoutHtml(text: string): string {
  if (!/<(?:html|body|p|pre|h[1-6]|div|br)\b/i.test(text)) {
    return text;
  }
  const keepLines = (found: string) => found.replace(/[^\n]+/g, ' ');
  return text
    .replace(/<(?:style|script)\b[^<]{0,20000}<\//gi, keepLines)
    .replace(/<[/!a-z][^<>]{0,2000}>/gi, keepLines)
    .replace(/&[a-z]{2,6};/gi, entity => ENTITIES[entity.toLowerCase()] ?? ' ')
    .replace(/&#(?:x[0-9a-f]{1,6}|\d{1,7});/gi, ' ');
}

/** The same word in another spelling. */
const SAME: Record<string, string> = {
  licence: 'license',
  licences: 'licenses',
  sublicence: 'sublicense',
  licenced: 'licensed',
  https: 'http',
};

/** Takes a text apart into words that compare. @internal */
export function wordsOf(text: string): Words {
  const words: string[] = [];
  const lines: number[] = [];
  const all = withoutHtml(text).split(/\r\n|\n|\r|\f/);
  let isBelowCopyright = false;
  for (let index = 0; index < all.length; index++) {
    const line = all[index];
    const isCopyright =
      line.length <= LONGEST_COPYRIGHT_LINE &&
      COPYRIGHT_LINE.test(line) &&
      !SAYS_MORE.test(line);
    if (isCopyright || (isBelowCopyright && RESERVED_LINE.test(line))) {
      isBelowCopyright = true;
      continue;
    }
    isBelowCopyright &&= !/[\p{L}\p{N}]/u.test(line);
    const bare = line
      .replace(LIST_MARK, ' ')
      .toLowerCase()
      .replace(/['’‘`´]/g, '');
    for (const [word] of bare.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (words.length === MOST_WORDS) {
        return { words, lines, isCut: true };
      }
      words.push(SAME[word] ?? word);
      lines.push(index + 1);
    }
  }
  return { words, lines, isCut: false };
}
