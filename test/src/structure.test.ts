// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

jest.setTimeout(60_000);

const SCRIPT = resolvePackagePath('readiness-test', '../scripts/structure.mjs');

function run(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'structure-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('scripts/structure.mjs', () => {
  it('finds no circle of files or folders in any package', () => {
    const { status, stdout } = run();
    expect(stdout).not.toContain('in a circle');
    expect(stdout).toMatch(/^\| readiness-backend \| \d+ \|/m);
    expect(status).toBe(0);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'of files, by a type',
      {
        'a.ts': `import type { B } from './b';`,
        'b.ts': `export * from './a';`,
      },
      'a.ts, b.ts',
    ],
    [
      'of files, by a call or a type in place',
      {
        'a.ts': `export const b = () => import('./b');`,
        'b.ts': `export type A = import('./a').A;`,
      },
      'a.ts, b.ts',
    ],
    [
      'of folders whose files are in none',
      {
        'one/a.ts': `import { b } from '../two/b';`,
        'two/b.ts': 'export const b = 1;',
        'two/c.ts': `import { d } from '../one/deep/d';`,
        'one/deep/d.ts': 'export const d = 1;',
      },
      'one, two',
    ],
    [
      'of folders inside a folder',
      {
        'in/one/a.ts': `import { b } from '../two/b';`,
        'in/two/b.ts': `import { c } from '../one/c';`,
        'in/one/c.ts': 'export const c = 1;',
      },
      'in/one, in/two',
    ],
  ])('names a circle %s', (_, files, circle) => {
    const { status, stdout } = run(folderWith(files));
    expect(stdout).toContain(`in a circle.`);
    expect(stdout.trim().endsWith(circle)).toBe(true);
    expect(status).toBe(1);
  });

  it('leaves tests out, and counts what is left', () => {
    const { status, stdout } = run(
      folderWith({
        'a.ts': `import { b } from './b';\nb();\n`,
        'b.ts': 'export const b = () => {};\n',
        'b.test.ts': `import { a } from './a';\n`,
      }),
    );
    expect(stdout).toContain('| all | 2 | 3 |');
    expect(status).toBe(0);
  });
});
