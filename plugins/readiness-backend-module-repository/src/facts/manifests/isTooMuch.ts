// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Most lines, longest line, deepest nesting and most aliases of a YAML file that is parsed. */
const MOST_LINES = 20_000;
const LONGEST_LINE = 20_000;
const DEEPEST = 60;
const MOST_ALIASES = 200;

/** `- - ? a`: nesting that is written in one line. */
const INDICATORS = /^[ \t]*(?:[-?:][ \t]+)*/;
const ALIAS = /(?<![^\s,[{])\*[^\s,\]}]/g;

/**
 * Whether a YAML text is more than its parser can read in linear time and bounded memory: it takes seconds for hundreds of
 * thousands of lines, runs out of memory on deep nesting, and looks for the anchor of each alias in all that stands before.
 * Counts without parsing, so that brackets and stars in texts count too.
 * @internal
 */
export function isTooMuch(text: string): boolean {
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) {
    return true;
  }
  const indents: number[] = [];
  let open = 0;
  let aliases = 0;
  for (const line of lines) {
    if (line.length > LONGEST_LINE) {
      return true;
    }
    const lead = INDICATORS.exec(line)![0];
    if (lead.length < line.length) {
      const indent = lead.length;
      while (indents.length > 0 && indents.at(-1)! > indent) {
        indents.pop();
      }
      if (indents.at(-1) !== indent) {
        indents.push(indent);
      }
    }
    const inLine = lead.length > 2 * DEEPEST ? lead.replace(/\s/g, '') : '';
    const hasBrackets = open > 0 || /[[{]/.test(line);
    for (let at = 0; hasBrackets && at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (code === 0x5b || code === 0x7b) {
        open += 1;
        if (open > DEEPEST) {
          return true;
        }
      } else if ((code === 0x5d || code === 0x7d) && open > 0) {
        open -= 1;
      }
    }
    aliases += line.includes('*') ? line.match(ALIAS)?.length ?? 0 : 0;
    if (
      indents.length > DEEPEST ||
      inLine.length > DEEPEST ||
      aliases > MOST_ALIASES
    ) {
      return true;
    }
  }
  return false;
}
