// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';

jest.setTimeout(120_000);

/** Each may import those below it, as `.eslintrc.js` says. */
const STACK = [
  'decisions',
  'agents',
  'service',
  'schema',
  'proposals',
  'evaluation',
  'permissions',
  'evidence',
  'catalog',
  'database',
];

const RULE = '@typescript-eslint/no-restricted-imports';
const eslint = new ESLint({ cwd: resolve(__dirname, '..') });

async function refusals(file: string, code: string): Promise<string[]> {
  const [{ messages }] = await eslint.lintText(code, {
    filePath: resolve(__dirname, file),
  });
  return messages
    .filter(({ ruleId, fatal }) => fatal || ruleId === RULE)
    .map(({ message }) => message);
}

describe('the folders of the backend', () => {
  it('are all in the stack, but for the one that tests are put together in', () => {
    const folders = readdirSync(__dirname, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...STACK, '__testUtils__'].sort());
  });

  it.each(STACK)('%s may not import what stands above it', async folder => {
    const above = STACK.slice(0, STACK.indexOf(folder));
    for (const other of above) {
      for (const code of [
        `import { a } from '../${other}/a';\na();\n`,
        `import type { A } from '../${other}/a';\nexport type B = A;\n`,
        `export { a } from '../${other}/a';\n`,
      ]) {
        expect(await refusals(`${folder}/x.ts`, code)).toEqual([
          expect.stringContaining(`${folder}/ imports only folders below it`),
        ]);
      }
      const deep = `import type { A } from '../../${other}/a';\nexport type B = A;\n`;
      expect(await refusals(`${folder}/deep/x.ts`, deep)).toHaveLength(1);
      expect(await refusals(`${folder}/deep/x.test.ts`, deep)).toHaveLength(1);
    }
    for (const name of ['../plugin', '../clockServiceRef', '..']) {
      const wiring = `import { a } from '${name}';\na();\n`;
      expect(await refusals(`${folder}/x.ts`, wiring)).toEqual([
        expect.stringContaining('Only plugin.ts puts the folders together'),
      ]);
    }
    const harness = `import { a } from '../__testUtils__/a';\na();\n`;
    expect(await refusals(`${folder}/x.ts`, harness)).toHaveLength(1);
    expect(await refusals(`${folder}/x.test.ts`, harness)).toEqual([]);
  });

  it.each(STACK)('%s may import what stands below it', async folder => {
    const below = STACK.slice(STACK.indexOf(folder) + 1);
    for (const other of [...below, folder]) {
      const code = `import { a } from '../${other}/a';\na();\n`;
      expect(await refusals(`${folder}/x.ts`, code)).toEqual([]);
    }
  });
});
