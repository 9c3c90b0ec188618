// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';
import { withoutLongLines } from '../withoutLongLines';

/** `class Development(Config):`, `development:`, `'test' => [`, `test: {`. */
const BLOCK =
  /^(\s*)(?:class\s+(\w+)\b.*:|["']?:?([\w-]+)["']?\s*(?::|=>|=)\s*(?:[{[(]|dict\(|&\w+)?)\s*$/;
/** `if DEBUG:` */
const CONDITION =
  /^(\s*)if\s+(?!not\b)[^:]*\b(?:DEBUG|TESTING|IS_LOCAL|IS_TEST|TEST)\b[^:]*:\s*$/;
/** A document of Spring's that is for some profiles only. */
const PROFILE =
  /^[ \t]*(?:on-profile|profiles)[ \t]*:[ \t]*["']?([\w, &|!-]+)["']?[ \t]*$/m;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function otherBlock(line: string): boolean {
  const match = BLOCK.exec(line);
  const name = match?.[2] ?? match?.[3];
  if (name === undefined) {
    return CONDITION.test(line);
  }
  return environmentOf(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')) === 'other';
}

/**
 * The lines of a settings file, with those emptied that are for another environment than production: one file often
 * holds a class, a section or a document for each.
 * @internal
 */
export function productionLines(text: string): string[] {
  const lines: string[] = [];
  for (const document of withoutLongLines(text).split(/^(?=---[ \t]*$)/m)) {
    const profile = PROFILE.exec(document)?.[1];
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
