// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';
import { withoutLongLines } from '../withoutLongLines';

/** `class Development(Config):` */
const CLASS = /^class\s+(\w+)\b.*:$/;
/** `development:`, `'test' => [`, `test: {`. */
const KEY = /^["']?:?([\w-]+)["']?\s*(?::|=>|=)(?:\s*(?:[{[(]|dict\(|&\w+))?$/;
/** `if DEBUG:` */
const CONDITION = /^if\s+(?!not\b|\s)/;
const OF_DEVELOPERS = /\b(?:DEBUG|TESTING|IS_LOCAL|IS_TEST|TEST)\b/;
/** A document of Spring's that is for some profiles only. */
const PROFILE = /^[ \t]*(?:on-profile|profiles)[ \t]*:(.*)$/gm;
const PROFILE_NAMES = /^["']?([\w, &|!-]+)["']?$/;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function otherBlock(line: string): boolean {
  const text = line.trim();
  const name = (CLASS.exec(text) ?? KEY.exec(text))?.[1];
  if (name === undefined) {
    return (
      CONDITION.test(text) &&
      text.indexOf(':') === text.length - 1 &&
      OF_DEVELOPERS.test(text)
    );
  }
  return environmentOf(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')) === 'other';
}

function profileOf(document: string): string | undefined {
  for (const [, value] of document.matchAll(PROFILE)) {
    const names = PROFILE_NAMES.exec(value.trim())?.[1];
    if (names !== undefined) {
      return names;
    }
  }
  return undefined;
}

/**
 * The lines of a settings file, with those emptied that are for another environment than production: one file often
 * holds a class, a section or a document for each.
 * @internal
 */
export function productionLines(text: string): string[] {
  const lines: string[] = [];
  for (const document of withoutLongLines(text).split(/^(?=---[ \t]*$)/m)) {
    const profile = profileOf(document);
    const isOther =
      profile !== undefined &&
      !profile.includes('!') &&
      environmentOf(profile) === 'other';
    let above: number | undefined;
    const own = document.split(/\r?\n/);
    // Each but the last ends with a break of its own
    if (own.at(-1) === '' && lines.length + own.length > 1) {
      own.pop();
    }
    for (const line of own) {
      const isBlank = line.trim() === '';
      if (above !== undefined && !isBlank && indentOf(line) <= above) {
        above = undefined;
      }
      lines.push(isOther || above !== undefined ? '' : line);
      if (above === undefined && otherBlock(line)) {
        above = indentOf(line);
      }
    }
  }
  return lines;
}
