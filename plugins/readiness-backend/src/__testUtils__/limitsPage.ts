// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../..');
/** A file of the repository. */
export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Cells of the rows of docs/limits.md, by what they are about. */
export function rows(): Map<string, string[]> {
  return new Map(
    read('docs/limits.md')
      .split('\n')
      .filter(line => line.startsWith('| ') && !/^\| (what|-)/.test(line))
      .map(line =>
        line
          .split('|')
          .slice(1, -1)
          .map(cell => cell.trim()),
      )
      .map(cells => [cells[0], cells]),
  );
}

/** The number of `const NAME = …;` in a source file. */
export function constant(path: string, name: string): number {
  const text = new RegExp(`const ${name} = ([\\d_ *]+);`).exec(read(path))?.[1];
  return text!
    .replaceAll('_', '')
    .split('*')
    .reduce((product, factor) => product * Number(factor), 1);
}
