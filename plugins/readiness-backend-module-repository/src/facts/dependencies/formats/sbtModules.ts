// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const MODULE =
  /"([\w.-]+)"[ \t]*%{1,3}[ \t]*"([\w.-]+)"[ \t]*%[ \t]*[^\s,()%]+/g;
/** The configuration behind a module or the name of one. */
const NOT_PACKED =
  /^[ \t]*%[ \t]*(?:"(?:test|it|provided|optional)\b[^"\n]*"|(?:Test|IntegrationTest|Provided|Optional)\b)/;
/** All of a list is given a configuration. */
const ALL_NOT_PACKED =
  /\.map\s{0,8}[({][^)}]{0,60}%\s{0,8}(?:"(?:test|it|provided)\b|Test\b|IntegrationTest\b|Provided\b)/;
const NAME = /(?<![\w."])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g;
const LONGEST = 20_000;

/**
 * An expression of Scala, from a place on: to the end of its line, or of the line that closes the last of its brackets. One that
 * ends with an operator goes on.
 * @internal
 */
export function expressionAt(text: string, start: number): string {
  let depth = 0;
  let last = '';
  let isText = false;
  const end = Math.min(text.length, start + LONGEST);
  for (let at = start; at < end; at++) {
    const character = text[at];
    isText = character === '"' ? !isText : isText && character !== '\n';
    if (isText) {
      last = character;
      continue;
    }
    if ('([{'.includes(character)) {
      depth += 1;
    } else if (')]}'.includes(character)) {
      depth -= 1;
    } else if (character === '\n' && depth === 0) {
      const goesOn =
        last === '' ||
        '+%,='.includes(last) ||
        /^\s*(?:\+\+|%|\.)/.test(text.slice(at + 1, at + 60));
      if (!goesOn) {
        return text.slice(start, at);
      }
    }
    if (depth < 0 || (depth === 0 && character === ',')) {
      return text.slice(start, at);
    }
    if (character.trim() !== '') {
      last = character;
    }
  }
  return text.slice(start, end);
}

/** A module that is written out. @internal */
export interface SbtModule {
  module: string;
  group: string;
  artifact: string;
  /** Where it begins in the expression. */
  index: number;
}

/**
 * The modules `"group" %% "artifact" % "version"` of an expression that are packed, and `rest`: the same without them, and without
 * the names that stand for modules of tests.
 * @internal
 */
export function modulesIn(expression: string): {
  modules: SbtModule[];
  rest: string;
} {
  if (ALL_NOT_PACKED.test(expression)) {
    return { modules: [], rest: '' };
  }
  const modules: SbtModule[] = [];
  const withoutModules = expression.replace(
    MODULE,
    (whole, group: string, artifact: string, index: number) => {
      if (!NOT_PACKED.test(expression.slice(index + whole.length))) {
        modules.push({
          module: `${group}:${artifact}`,
          group,
          artifact,
          index,
        });
      }
      return ' '.repeat(whole.length);
    },
  );
  const rest = withoutModules.replace(NAME, (name, index: number) =>
    NOT_PACKED.test(withoutModules.slice(index + name.length))
      ? ' '.repeat(name.length)
      : name,
  );
  return { modules, rest };
}
