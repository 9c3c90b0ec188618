// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';

jest.setTimeout(60_000);

const ROOT = resolvePackagePath('readiness-test', '..');
const packages = readdirSync(join(ROOT, 'plugins'));

/** The scripts are modules of their own, which Jest does not load: a Node of its own does. */
function call(file: string, name: string, ...args: unknown[]) {
  const script = `import { ${name} } from ${JSON.stringify(
    String(pathToFileURL(join(ROOT, file))),
  )};
    const result = await ${name}(...JSON.parse(process.argv[1]));
    console.log(JSON.stringify(result ?? null));`;
  const out = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', script, JSON.stringify(args)],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return JSON.parse(out);
}

describe('the surface of the packages', () => {
  const directory = createMockDirectory();

  it.each(packages)('%s has a report of each entry point', name => {
    const folder = join(ROOT, 'plugins', name);
    const { exports = { '.': '' }, backstage } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const isProgram = backstage.role === 'cli';
    const expected = Object.keys(isProgram ? {} : exports)
      .filter(path => path !== './package.json')
      .map(path =>
        path === '.' ? 'report.api.md' : `report-${path.slice(2)}.api.md`,
      );
    const files = readdirSync(folder);
    expect(files.filter(file => file.endsWith('.api.md')).sort()).toEqual(
      expected.sort(),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        'catalog-info.yaml',
        'knip-report.md',
        ...(isProgram ? ['cli-report.md'] : []),
      ]),
    );
    expect(files.includes('report.sql.md')).toBe(files.includes('migrations'));
  });

  it('refuses tags on what is not exported, and exports of everything', () => {
    directory.setContent({
      'package.json': JSON.stringify({
        main: 'src/index.ts',
        exports: { '.': './src/index.ts', './alpha': './src/alpha.ts' },
      }),
      'report.api.md': [
        'export function used(): void;',
        'const feature: string;',
        'export default feature;',
        'export { Renamed_2 as Renamed }',
      ].join('\n'),
      'src/index.ts': `export * from './a';\nexport { used } from './a';\n`,
      'src/alpha.ts': '',
      'src/a.ts': [
        '/** @public */\nexport function used() {}',
        '/** @public */\nexport const feature = "";',
        '/** @public */\nexport interface Renamed {}',
        '/** Says more. @alpha */\nexport const forgotten = 1;',
        '/** @internal */\nexport const inside = 1;',
      ].join('\n'),
      'src/a.test.ts': '/** @public */\nexport const ofTest = 1;',
      'src/deep/index.ts': `export * from '../a';`,
    });
    const mistakes = call(
      'scripts/surface/releaseTags.mjs',
      'findUnexportedTags',
      directory.path,
    ) as string[];
    const lines = mistakes.map(line => line.slice(directory.path.length + 1));
    expect(lines.sort()).toEqual([
      expect.stringMatching(/^src\/a\.ts:8: forgotten is @alpha, but no entry/),
      'src/index.ts:1: name what is exported, instead of everything',
    ]);
  });

  it('is the same report in whatever order TypeScript met the messages', () => {
    const head = 'export declare const ref: Ref<"a", {\n';
    directory.setContent({
      'a.d.ts': `${head}    readonly "b.c": "C; c";\n    readonly "a": "A";\n}>;\n`,
    });
    const file = directory.resolve('a.d.ts');
    call('scripts/surface/sortMessages.mjs', 'sortMessages', file);
    expect(readFileSync(file, 'utf8')).toBe(
      `${head}    readonly "a": "A";\n    readonly "b.c": "C; c";\n}>;\n`,
    );
  });

  it('has one version for the core packages, and one of its own for each module', () => {
    const { fixed, linked = [] } = JSON.parse(
      readFileSync(join(ROOT, '.changeset/config.json'), 'utf8'),
    );
    expect([...fixed, ...linked]).toEqual([
      [
        'backstage-plugin-readiness',
        'backstage-plugin-readiness-backend',
        'backstage-plugin-readiness-common',
        'backstage-plugin-readiness-node',
      ],
    ]);
  });
});

describe('npm run releases', () => {
  it.each([
    ['1.10.0', '^1.9.3', true],
    ['1.9.2', '^1.9.3', false],
    ['2.0.0', '^1.9.3', false],
    ['0.18.1', '^0.18.0', true],
    ['0.19.0', '^0.18.0', false],
    ['0.0.35', '^0.0.34', false],
    ['0.17.3', '^0.17.3 || ^0.18.1', true],
  ])('finds whether %s is within %s', (version, range, expected) => {
    expect(call('test/releases/checks.mjs', 'isWithin', version, range)).toBe(
      expected,
    );
  });
});
