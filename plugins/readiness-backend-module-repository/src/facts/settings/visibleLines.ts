// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FileKind } from './fileKind';

interface Block {
  opens: RegExp;
  /** Part of each opening: looking for it takes no time. */
  mark: string;
  closes: string;
}

const STARRED: Block = { opens: /\/\*/, mark: '/*', closes: '*/' };
const TAGGED: Block = { opens: /<!--/, mark: '<!--', closes: '-->' };
/** Texts of documentation, not those that a name is given to. */
const DOCSTRINGS: Block[] = [
  { opens: /^\s*[ruRU]?"""/, mark: '"""', closes: '"""' },
  { opens: /^\s*[ruRU]?'''/, mark: "'''", closes: "'''" },
];
const ELIXIR_DOC: Block = {
  opens: /@(?:module|type|short)?doc\s+(?:~[sS])?"""/,
  mark: '"""',
  closes: '"""',
};

interface Comments {
  /** From where a line is a comment. */
  line?: RegExp;
  blocks: Block[];
}

const HASH = /^\s*#/;
const SLASHES = /^\s*(?:\/\/|\*(?:\s|\/|$))/;

const BY_ENDING: [RegExp, Comments][] = [
  [/\.py$/i, { line: HASH, blocks: DOCSTRINGS }],
  [/\.(?:exs?)$/i, { line: HASH, blocks: [ELIXIR_DOC] }],
  [
    /\.(?:rb|rake|gemspec|podspec|pl|pm|raku|rakumod|cr|nim)$|(?:Gemfile|Rakefile|Capfile|Fastfile|Podfile|Berksfile|config\.ru)$/i,
    {
      line: HASH,
      blocks: [{ opens: /^=begin\b/, mark: '=begin', closes: '=end' }],
    },
  ],
  [
    /\.(?:r|bzl|bazel|star)$|(?:^|\/)(?:BUILD|WORKSPACE)$/i,
    { line: HASH, blocks: DOCSTRINGS },
  ],
  [/\.(?:nix|pp|coffee)$/i, { line: HASH, blocks: [STARRED] }],
  [
    /\.jl$/i,
    { line: HASH, blocks: [{ opens: /#=/, mark: '#=', closes: '=#' }] },
  ],
  [/\.mli?$/i, { blocks: [{ opens: /\(\*/, mark: '(*', closes: '*)' }] }],
  [/\.(?:clj|cljs|cljc|edn|ini|cfg|cnf)$/i, { line: /^\s*[;#]/, blocks: [] }],
  [/\.(?:sql|psql|cql|lua|hs|dhall)$/i, { line: /^\s*--/, blocks: [STARRED] }],
  [/\.(?:erl|hrl)$/i, { line: /^\s*%/, blocks: [] }],
  [
    /\.(?:tf|tfvars|hcl|nomad|bicep|php)$/i,
    { line: /^\s*(?:#|\/\/|\*(?:\s|\/|$))/, blocks: [STARRED] },
  ],
  [/\.(?:bat|cmd)$/i, { line: /^\s*(?:rem\b|::)/i, blocks: [] }],
  [
    /\.(?:vue|svelte|cshtml|razor|erb)$/i,
    { line: SLASHES, blocks: [STARRED, TAGGED] },
  ],
  [
    /\.(?:tpl|gotmpl)$/i,
    {
      line: HASH,
      blocks: [{ opens: /\{\{-?\s*\/\*/, mark: '/*', closes: '*/' }],
    },
  ],
  [
    /\.ps1$|\.psm1$/i,
    { line: HASH, blocks: [{ opens: /<#/, mark: '<#', closes: '#>' }] },
  ],
  [/Jenkinsfile$/i, { line: SLASHES, blocks: [STARRED] }],
];
const BY_KIND: Record<FileKind, Comments> = {
  code: { line: SLASHES, blocks: [STARRED] },
  json: { line: SLASHES, blocks: [] },
  pairs: { line: /^\s*[#!;]/, blocks: [] },
  script: { line: HASH, blocks: [] },
  xml: { blocks: [TAGGED] },
  key: { line: HASH, blocks: [] },
};

/**
 * The lines of a text with those emptied that are comments or documentation, wholly or from their first character on.
 * What stands behind a value on its line is left: see `literalsOf`.
 * @internal
 */
export function visibleLines(
  path: string,
  lines: readonly string[],
  kind: FileKind,
): string[] {
  const { line: comment, blocks } =
    BY_ENDING.find(([ending]) => ending.test(path))?.[1] ?? BY_KIND[kind];
  let closing: string | undefined;
  return lines.map(line => {
    if (closing !== undefined) {
      const end = line.indexOf(closing);
      if (end === -1) {
        return '';
      }
      const rest =
        ' '.repeat(end + closing.length) + line.slice(end + closing.length);
      closing = undefined;
      return rest;
    }
    if (comment?.test(line)) {
      return '';
    }
    for (const { opens, mark, closes } of blocks) {
      const open = line.includes(mark) ? opens.exec(line) : null;
      if (open) {
        const inside = open.index + open[0].length;
        const end = line.indexOf(closes, inside);
        // `'/*'` of a path with a wildcard opens nothing
        if (end === -1 && !isQuoted(line, open.index)) {
          closing = closes;
        }
        if (end !== -1 && !isQuoted(line, open.index)) {
          const length = end + closes.length - open.index;
          return (
            line.slice(0, open.index) +
            ' '.repeat(length) +
            line.slice(open.index + length)
          );
        }
        return closing === undefined ? line : line.slice(0, open.index);
      }
    }
    return line;
  });
}

/** Whether an odd number of quotes stands before the place. */
function isQuoted(line: string, at: number): boolean {
  let single = 0;
  let double = 0;
  let back = 0;
  for (let index = 0; index < at; index++) {
    const character = line[index];
    if (character === "'") {
      single += 1;
    } else if (character === '"') {
      double += 1;
    } else if (character === '`') {
      back += 1;
    }
  }
  return [single, double, back].some(count => count % 2 === 1);
}
