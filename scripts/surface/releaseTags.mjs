// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const TAGS = ['public', 'beta', 'alpha'];
const CODE = /\.tsx?$/;
const TEST = /\.test\.tsx?$/;
const FOLDERS_OF_TESTS = ['__testUtils__', '__fixtures__', 'generated'];

/**
 * What the reports cannot show, as lines `file:line: what to write instead`: release tags on what no entry point exports,
 * and entry points that export everything of a file, so that a name can become public unseen.
 *
 * @param folder - of one package, with its reports
 */
export function findUnexportedTags(folder) {
  const exported = namesInReports(folder);
  const entryPoints = new Set(entryPointsOf(folder));
  const mistakes = [];
  for (const path of filesOf(join(folder, 'src'))) {
    const text = readFileSync(path, 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const report = (node, message) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      mistakes.push(`${path}:${line + 1}: ${message}`);
    };
    for (const statement of file.statements) {
      if (
        entryPoints.has(path) &&
        ts.isExportDeclaration(statement) &&
        !statement.exportClause
      ) {
        report(statement, 'name what is exported, instead of everything');
      }
      const tag = ts
        .getJSDocTags(statement)
        .map(({ tagName }) => tagName.text)
        .find(name => TAGS.includes(name));
      const names = tag ? namesOf(statement) : [];
      for (const name of names.filter(one => !exported.has(one))) {
        report(
          statement,
          `${name} is @${tag}, but no entry point exports it: write @internal, or export it`,
        );
      }
    }
  }
  return mistakes;
}

function entryPointsOf(folder) {
  const { main, exports = {} } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return [main, ...Object.values(exports)].map(path => join(folder, path));
}

/** The names after `export` in the reports; a default export has its own name there too. */
function namesInReports(folder) {
  const names = new Set();
  for (const report of readdirSync(folder)) {
    if (report.endsWith('.api.md')) {
      const text = readFileSync(join(folder, report), 'utf8');
      for (const [, name] of text.matchAll(
        /^(?:export )?(?:default )?(?:abstract )?(?:class|const|enum|function|interface|type|namespace) (\w+)/gm,
      )) {
        names.add(name);
      }
      for (const [, name] of text.matchAll(
        /^export \{ (?:\w+ as )?(\w+) \}/gm,
      )) {
        names.add(name);
      }
    }
  }
  return names;
}

function namesOf(statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) =>
      name.getText(),
    );
  }
  return statement.name ? [statement.name.text] : [];
}

function* filesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!FOLDERS_OF_TESTS.includes(entry.name)) {
        yield* filesOf(path);
      }
    } else if (CODE.test(entry.name) && !TEST.test(entry.name)) {
      yield path;
    }
  }
}
