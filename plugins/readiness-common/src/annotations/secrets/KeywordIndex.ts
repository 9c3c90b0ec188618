// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/* Five bits a character: letters fold their case by it. Three characters make an index into a table of 32 kB. */
const SIZE = 1 << 15;

interface Entry {
  word: string;
  /** What the word stands for. */
  id: number;
}

/**
 * Finds which of some hundred words a text contains, in any letter case, with one shift and one table look-up a
 * character. Most texts contain none, and must not pay for the rules behind the words.
 * @internal
 */
export class KeywordIndex {
  /** Which of `entries` begin so; 0 for none. */
  private readonly starts = new Uint16Array(SIZE);
  private readonly entries: Entry[][] = [[]];

  /** @param words - of at least three ASCII characters in lower case, with what they stand for */
  constructor(words: Iterable<readonly [word: string, id: number]>) {
    for (const [word, id] of words) {
      if (word.length < 3 || word !== word.toLowerCase()) {
        throw new Error(
          `The keyword "${word}" must have three or more characters, in lower case.`,
        );
      }
      const hash =
        ((word.charCodeAt(0) & 31) << 10) |
        ((word.charCodeAt(1) & 31) << 5) |
        (word.charCodeAt(2) & 31);
      if (this.starts[hash] === 0) {
        this.starts[hash] = this.entries.push([]) - 1;
      }
      this.entries[this.starts[hash]].push({ word, id });
    }
  }

  /**
   * Calls back for each word at each place where it starts.
   * @returns whether the text is plain: printable ASCII and white space only, and nothing in percent encoding
   */
  find(text: string, found: (id: number, at: number) => void): boolean {
    const { starts } = this;
    const { length } = text;
    let isPlain = true;
    let hash = 0;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code < 32 || code > 126 || code === 37) {
        isPlain &&=
          code === 37
            ? !(
                isHex(text.charCodeAt(at + 1)) && isHex(text.charCodeAt(at + 2))
              )
            : code === 10 || code === 9 || code === 13;
      }
      hash = ((hash << 5) | (code & 31)) & 0x7fff;
      if (starts[hash] !== 0 && at > 1) {
        this.compare(text, at - 2, this.entries[starts[hash]], found);
      }
    }
    return isPlain;
  }

  private compare(
    text: string,
    start: number,
    entries: readonly Entry[],
    found: (id: number, at: number) => void,
  ): void {
    // By index: an iterator costs more than the comparison
    for (let entry = 0; entry < entries.length; entry++) {
      const { word, id } = entries[entry];
      let index = 0;
      while (
        index < word.length &&
        lower(text.charCodeAt(start + index)) === word.charCodeAt(index)
      ) {
        index++;
      }
      if (index === word.length) {
        found(id, start);
      }
    }
  }
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isHex(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (lower(code) >= 97 && lower(code) <= 102)
  );
}
