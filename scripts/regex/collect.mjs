// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** Tests, and what tests are made of: no stranger's text is read there. */
const OF_TESTS = new Set([
  'node_modules',
  'testing',
  '__testUtils__',
  '__fixtures__',
]);

function* sourcesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !OF_TESTS.has(entry.name)) {
      yield* sourcesOf(path);
    } else if (
      entry.isFile() &&
      /\.tsx?$/.test(entry.name) &&
      !/\.(?:test|d)\.tsx?$/.test(entry.name)
    ) {
      yield path;
    }
  }
}

/** `RegExp('…', 'g')`, also with `new`: its parts when both are written out. */
function ofCall(node) {
  const texts = (node.arguments ?? []).map(one =>
    ts.isStringLiteralLike(one) ? one.text : undefined,
  );
  return texts.length > 0 && texts.every(text => text !== undefined)
    ? { source: texts[0], flags: texts[1] ?? '' }
    : undefined;
}

function isRegExpCall(node) {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    node.expression.getText() === 'RegExp'
  );
}

/**
 * Every regular expression in the sources of the packages under `plugins`, apart from tests.
 * @returns `{ path, line, text, source, flags }`; one that is put together when it runs has its code as `text`, and no
 * `source`.
 */
export function collectRegexes(root) {
  const found = [];
  const plugins = join(root, 'plugins');
  for (const name of readdirSync(plugins)) {
    for (const file of sourcesOf(join(plugins, name, 'src'))) {
      const tree = ts.createSourceFile(
        file,
        readFileSync(file, 'utf8'),
        ts.ScriptTarget.Latest,
        true,
        file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
      );
      const add = (node, parts) => {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        found.push({
          path: relative(root, file).split(sep).join('/'),
          line: line + 1,
          text: parts ? `/${parts.source}/${parts.flags}` : node.getText(),
          ...parts,
        });
      };
      const visit = node => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          add(node, {
            source: node.text.slice(1, end),
            flags: node.text.slice(end + 1),
          });
        } else if (isRegExpCall(node)) {
          add(node, ofCall(node));
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
    }
  }
  return found;
}
