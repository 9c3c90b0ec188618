// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */

/*
 * Prints what the source of each package is made of, and fails when files or folders import each other in a circle.
 * Type imports count: whoever reads a file has to read what it names. Tests, and what only tests use, are left out.
 *
 *   yarn structure [package or folder …]
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = /\.(ts|tsx|mts|cts)$/;
const OF_TESTS =
  /\.test\.|\/(__testUtils__|__fixtures__|__mocks__|testing)\/|setupTests/;
const GENERATED = /\/generated\//;

/**
 * Measures the source of one folder, commonly `src` of a package.
 *
 * @param {string} folder
 * @returns {{ files: number, lines: number, median: number, fileCycles: string[][], folderCycles: string[][] }} cycles
 *   are lists of paths below the folder, each of which imports one that leads back to it
 */
export function measureStructure(folder) {
  const files = filesIn(folder).filter(
    file => SOURCE.test(file) && !OF_TESTS.test(file),
  );
  const known = new Set(files);
  const imports = new Map(
    files.map(file => [
      file,
      importsOf(file)
        .map(name => resolve(dirname(file), name))
        .filter(target => known.has(target)),
    ]),
  );
  const lengths = files
    .filter(file => !GENERATED.test(file))
    .map(file => readFileSync(file, 'utf8').trimEnd().split('\n').length)
    .sort((a, b) => a - b);
  const named = cycles =>
    cycles.map(one => one.map(at => relative(folder, at)));
  return {
    files: lengths.length,
    lines: lengths.reduce((sum, length) => sum + length, 0),
    median: lengths[Math.floor(lengths.length / 2)] ?? 0,
    fileCycles: named(cyclesOf(imports)),
    folderCycles: named(folderCyclesOf(imports, folder)),
  };
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap(entry =>
      entry.isDirectory()
        ? filesIn(join(folder, entry.name))
        : [join(folder, entry.name)],
    );
}

/** Relative module names of imports, exports, `import()` and the types of `import('…')`. */
function importsOf(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    false,
    extname(file) === '.tsx' ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const names = [];
  const visit = node => {
    const name = node.moduleSpecifier ?? nameOfCall(node) ?? nameOfType(node);
    if (name && ts.isStringLiteralLike(name) && name.text.startsWith('.')) {
      names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function nameOfCall(node) {
  const isImport =
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(node.expression) && node.expression.text === 'require'));
  return isImport ? node.arguments[0] : undefined;
}

function nameOfType(node) {
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
    ? node.argument.literal
    : undefined;
}

function resolve(folder, name) {
  const path = join(folder, name);
  return [
    path,
    ...['.ts', '.tsx', '.mts', '.cts'].map(end => path + end),
    join(path, 'index.ts'),
    join(path, 'index.tsx'),
  ].find(file => existsSync(file) && statSync(file).isFile());
}

/** Circles of folders that stand side by side; files that stand beside folders put these together, or serve them. */
function folderCyclesOf(imports, outermost) {
  const byParent = new Map();
  for (const [file, targets] of imports) {
    for (const target of targets) {
      const [parent, from, to] = whereTheyPart(file, target, outermost);
      if (from !== undefined) {
        const folders = byParent.get(parent) ?? new Map();
        byParent.set(parent, folders);
        folders.set(from, [...(folders.get(from) ?? []), to]);
      }
    }
  }
  return [...byParent.values()].flatMap(cyclesOf);
}

/** The lowest folder that holds both files, and which of its folders each is in; nothing when one is in none. */
function whereTheyPart(file, target, outermost) {
  const one = relative(outermost, file).split('/');
  const other = relative(outermost, target).split('/');
  const at = one.findIndex((part, index) => part !== other[index]);
  const parent = join(outermost, ...one.slice(0, at));
  return one.length > at + 1 && other.length > at + 1
    ? [parent, join(parent, one[at]), join(parent, other[at])]
    : [parent];
}

/** Groups of nodes that reach each other (Tarjan), each in the order of a walk. */
function cyclesOf(graph) {
  let next = 0;
  const order = new Map();
  const low = new Map();
  const stack = [];
  const cycles = [];
  const visit = node => {
    order.set(node, next);
    low.set(node, next++);
    stack.push(node);
    for (const target of graph.get(node) ?? []) {
      if (!order.has(target)) {
        visit(target);
        low.set(node, Math.min(low.get(node), low.get(target)));
      } else if (stack.includes(target)) {
        low.set(node, Math.min(low.get(node), order.get(target)));
      }
    }
    if (low.get(node) === order.get(node)) {
      const group = stack.splice(stack.indexOf(node));
      const isCycle =
        group.length > 1 || (graph.get(node) ?? []).includes(node);
      if (isCycle) {
        cycles.push(group.sort());
      }
    }
  };
  for (const node of graph.keys()) {
    if (!order.has(node)) {
      visit(node);
    }
  }
  return cycles;
}

/** Folders with source, by the name of their package. */
export function sourceFolders(root = ROOT) {
  return ['plugins', 'packages']
    .flatMap(group =>
      readdirSync(join(root, group)).map(name => join(root, group, name)),
    )
    .filter(folder => existsSync(join(folder, 'src')))
    .map(folder => [basename(folder), join(folder, 'src')]);
}

/** The folders that are asked for: packages by name, or folders by path; all packages by default. */
function foldersOf(wanted) {
  const known = sourceFolders();
  return wanted.length === 0
    ? known
    : wanted.map(
        name => known.find(([id]) => id === name) ?? [basename(name), name],
      );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(
    '| package | files | lines | median | cycles of files | cycles of folders |\n| --- | ---: | ---: | ---: | ---: | ---: |',
  );
  const cycles = [];
  const total = { files: 0, lines: 0 };
  for (const [name, folder] of foldersOf(process.argv.slice(2))) {
    const { files, lines, median, fileCycles, folderCycles } =
      measureStructure(folder);
    total.files += files;
    total.lines += lines;
    console.log(
      `| ${name} | ${files} | ${lines} | ${median} | ${fileCycles.length} | ${folderCycles.length} |`,
    );
    for (const cycle of [...fileCycles, ...folderCycles]) {
      cycles.push(`${name}: ${cycle.join(', ')}`);
    }
  }
  console.log(`| all | ${total.files} | ${total.lines} | | | |`);
  for (const cycle of cycles) {
    console.log(`\nThese import each other in a circle. ${cycle}`);
  }
  process.exitCode = cycles.length > 0 ? 1 : 0;
}
