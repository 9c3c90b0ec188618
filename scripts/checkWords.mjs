// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { EXCEPTIONS, RETIRED } from './lint/words.mjs';

/** An exception must say why, in a sentence. */
const SHORTEST_REASON = 30;
const CODE = /\.[cm]?[jt]sx?$/;
const KEYED = /\.(ya?ml|json)$/;
const TEXT = /\.(md|css|html)$/;
/** Files that others wrote, or that are generated; and the list of words itself. */
const LEFT_OUT =
  /^\.yarn|(^|\/)(node_modules|generated|__fixtures__|fixtures|samples)\/|CHANGELOG\.md$|^yarn\.lock$|^scripts\/(lint\/words|regex\/results)|^test\/corpus\/|(^|\/)(LICENSE|NOTICE)$/;

/** `failureThreshold`, `failure_threshold` and `failure-threshold` as "failure threshold". */
export function wordsOfName(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A string without spaces is a name: an id, a key, a column. */
function kindOfString(text) {
  return /\s/.test(text.trim()) ? 'text' : 'name';
}

function* partsOfCode(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const strings = [];
  const found = [];
  const add = (node, kind, text) =>
    found.push({ kind, text, at: node.getStart(file) });
  const visit = node => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      add(node, 'name', node.text);
    } else if (
      ts.isStringLiteralLike(node) ||
      node.kind === ts.SyntaxKind.TemplateHead ||
      node.kind === ts.SyntaxKind.TemplateMiddle ||
      node.kind === ts.SyntaxKind.TemplateTail ||
      ts.isRegularExpressionLiteral(node)
    ) {
      strings.push([node.getStart(file), node.getEnd()]);
      if (!ts.isRegularExpressionLiteral(node)) {
        add(node, kindOfString(node.text), node.text);
      }
    } else if (ts.isJsxText(node)) {
      strings.push([node.getStart(file), node.getEnd()]);
      add(node, 'text', node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  yield* found;
  let next = 0;
  strings.sort(([a], [b]) => a - b);
  for (const match of source.matchAll(
    /\/\*[\s\S]*?\*\/|\/\/.*(\n\s*\/\/.*)*/g,
  )) {
    while (next < strings.length && strings[next][1] <= match.index) {
      next++;
    }
    const isInString = next < strings.length && strings[next][0] < match.index;
    if (!isInString) {
      yield { kind: 'text', text: match[0], at: match.index };
    }
  }
}

/** Keys are names, and so are values without spaces. */
function* partsOfKeyed(source) {
  let at = 0;
  for (const line of source.split('\n')) {
    const key = /^[\s-]*["']?([\w./-]+)["']?\s*:/.exec(line)?.[1];
    if (key) {
      yield { kind: 'name', text: key, at };
    }
    yield { kind: 'text', text: line, at };
    at += line.length + 1;
  }
}

function* partsOf(path, source) {
  yield { kind: 'name', text: path.split('/').pop(), at: 0 };
  if (CODE.test(path)) {
    yield* partsOfCode(path, source);
  } else if (KEYED.test(path)) {
    yield* partsOfKeyed(source);
  } else {
    yield { kind: 'text', text: source, at: 0 };
  }
}

/** Where comments wrap, a phrase goes on in the next line. */
function unwrapped(text) {
  return text.replace(/\n[\s*/#]*/g, gap => ' '.padEnd(gap.length));
}

/** The retired words of one file: `path:line: …`, one text each; `isAllowed` is asked about each. */
export function findRetiredWords(path, source, isAllowed = () => false) {
  const problems = new Set();
  const folders = path.split('/').slice(0, -1);
  const parts = [
    ...folders.map(text => ({ kind: 'name', text, at: 0 })),
    ...partsOf(path, source),
  ];
  for (const { kind, text, at } of parts) {
    const searched =
      kind === 'name' ? wordsOfName(text) : unwrapped(text).toLowerCase();
    for (const { texts, names = texts, use, only = /^/ } of RETIRED) {
      const retired = kind === 'name' ? names : texts;
      if (!retired || !only.test(path)) {
        continue;
      }
      // Where a line was wrapped there are several spaces
      const sought = new RegExp(retired.source.replace(/ /g, ' +'), 'g');
      for (const match of searched.matchAll(sought)) {
        const word = match[0].replace(/ +/g, ' ');
        const from = Math.max(0, match.index - 30);
        const around =
          kind === 'name'
            ? text
            : text.slice(from, match.index + match[0].length + 30);
        if (!isAllowed({ path, around, word })) {
          const offset = kind === 'name' ? at : at + match.index;
          const line = source.slice(0, offset).split('\n').length;
          const shown = around.replace(/\s+/g, ' ').trim();
          problems.add(`${path}:${line}: "${word}" in "${shown}"; use ${use}`);
        }
      }
    }
  }
  return [...problems];
}

/**
 * Checks that no retired word of the glossary is used in the files of the repository, except for the given exceptions.
 * @returns one text a problem
 */
export function checkWords({ root, files, exceptions = EXCEPTIONS }) {
  const problems = exceptions
    .filter(({ why }) => !(why?.length >= SHORTEST_REASON))
    .map(one => `An exception needs its reason: ${one.files} ${one.words}`);
  const used = new Set();
  const isAllowed = ({ path, around, word }) => {
    const one = exceptions.find(
      ({ files: paths = /^/, words = /^/, around: context = /^/ }) =>
        paths.test(path) && words.test(word) && context.test(around),
    );
    used.add(one);
    return one !== undefined;
  };
  for (const path of files) {
    const isRead = CODE.test(path) || KEYED.test(path) || TEXT.test(path);
    if (isRead && !LEFT_OUT.test(path) && existsSync(join(root, path))) {
      const source = readFileSync(join(root, path), 'utf8');
      problems.push(...findRetiredWords(path, source, isAllowed));
    }
  }
  for (const one of exceptions) {
    if (!used.has(one)) {
      problems.push(`No file needs this exception: ${one.files} ${one.words}`);
    }
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  ).split('\n');
  const problems = checkWords({ root, files });
  process.stdout.write(
    problems.length > 0
      ? `${problems.join('\n')}\n${
          problems.length
        } retired words. docs/glossary.md has the words to use; exceptions are in scripts/lint/words.mjs.\n`
      : 'No retired words.\n',
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
