// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// eslint-disable-next-line no-restricted-syntax
const root = resolve(__dirname, '../../..');
const folder = join(root, 'docs/examples');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** The most edits that a change of the kind may cost; one run of lines that change together is one edit. */
const MOST_EDITS: Record<string, number> = {
  'column.patch': 7,
  'stored-column.patch': 7,
  'sorted-column.patch': 11,
  'answer-type.patch': 5,
};

/** What commands write, and nobody by hand. */
const WRITTEN = /\/generated\/|report[\w-]*\.(?:api|sql)\.md$|results\.json$/;

function read(patch: string) {
  const text = readFileSync(join(folder, patch), 'utf8');
  const files = [...text.matchAll(/^diff --git a\/(\S+) b\//gm)];
  return {
    files: files.map(([, file]) => file),
    edits: text.match(/^@@ /gm)?.length ?? 0,
  };
}

const patches = Object.keys(MOST_EDITS);

describe('docs/examples/*.patch', () => {
  it('are the patches that architecture.md shows', () => {
    const shown = page.matchAll(/\(examples\/([\w-]+\.patch)\)/g);
    expect(new Set([...shown].map(([, name]) => name))).toEqual(
      new Set(patches),
    );
    expect(
      readdirSync(folder).filter(name => name.endsWith('.patch')),
    ).toHaveLength(patches.length);
  });

  it.each(patches)('%s costs as many edits as architecture.md says', patch => {
    const { files, edits } = read(patch);
    const [row] = page
      .split('\n')
      .filter(line => line.includes(`(examples/${patch})`));
    const numbers = row.split('|').map(cell => cell.trim());
    expect(numbers.slice(-3, -1)).toEqual([`${files.length}`, `${edits}`]);
    expect(edits).toBeLessThanOrEqual(MOST_EDITS[patch]);
    expect(files.filter(file => WRITTEN.test(file))).toEqual([]);
  });

  it.each(patches)('%s applies to the files as they are', patch => {
    expect(() =>
      execFileSync('git', ['apply', '--check', join(folder, patch)], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    ).not.toThrow();
  });
});
