// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The line, from 1, of a place in a text. @internal */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (
    let at = text.indexOf('\n');
    at !== -1 && at < index;
    at = text.indexOf('\n', at + 1)
  ) {
    line += 1;
  }
  return line;
}

/** The line of the last of some texts, each looked for after the one before. @internal */
export function lineAfter(text: string, marks: string[]): number {
  let index = 0;
  for (const mark of marks) {
    const at = text.indexOf(mark, index);
    index = at === -1 ? index : at;
  }
  return lineAt(text, index);
}

const WORD = /[\w-]/;

function hasWord(line: string, word: string): boolean {
  for (
    let at = line.indexOf(word);
    at !== -1;
    at = line.indexOf(word, at + word.length)
  ) {
    const after = line[at + word.length] ?? '';
    if (!WORD.test(line[at - 1] ?? '') && !WORD.test(after)) {
      return true;
    }
  }
  return false;
}

/**
 * The line of a TOML file that has a word, in a section that counts; 1 when there is none: a parser of TOML does not tell.
 * @param isSection - told the name of each section, `''` for what is before the first
 * @internal
 */
export function lineInToml(
  text: string,
  word: string,
  isSection: (name: string) => boolean,
): number {
  let counts = isSection('');
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index].trim();
    const isHeader =
      line.startsWith('[') && /^\[[^[\]]+\]\s*(?:#|$)/.test(line);
    const name = isHeader ? line.slice(1, line.indexOf(']')).trim() : '';
    if (isHeader) {
      counts = isSection(name);
    }
    if (counts && !line.startsWith('#') && hasWord(line, word)) {
      return index + 1;
    }
  }
  return 1;
}
