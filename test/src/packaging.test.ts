// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

const ROOT = resolvePackagePath('readiness-test', '..');
const REPOSITORY = 'https://github.com/readiness-authors/readiness';

interface Manifest {
  name: string;
  private?: boolean;
  description?: string;
  license?: string;
  homepage?: string;
  bugs?: { url: string };
  repository?: { type: string; url: string; directory: string };
  keywords?: string[];
  main: string;
  types: string;
  bin?: Record<string, string>;
  exports?: Record<string, string>;
  typesVersions?: Record<string, Record<string, string[]>>;
  publishConfig?: { access: string; types: string };
  configSchema?: string;
  files: string[];
  backstage: { role: string };
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
}

function read(...path: string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

const directories = readdirSync(join(ROOT, 'plugins')).map(
  name => `plugins/${name}`,
);
const manifests = new Map(
  directories.map(directory => [
    directory,
    JSON.parse(read(directory, 'package.json')) as Manifest,
  ]),
);

describe('the packages for npm', () => {
  it('are all in plugins/, and the README names each of them', () => {
    const names = [...manifests.values()].map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(9);
    const readme = read('README.md');
    expect(names.filter(name => !readme.includes(`\`${name}\``))).toEqual([]);
    expect(readme.split('\n').length).toBeLessThanOrEqual(121);
  });

  it.each(directories)('%s has author, license and repository', at => {
    const manifest = manifests.get(at)!;
    expect(manifest).toMatchObject({
      description: expect.stringMatching(/.{20,}/),
      license: 'Apache-2.0',
      homepage: `${REPOSITORY}/tree/main/${at}#readme`,
      bugs: { url: `${REPOSITORY}/issues` },
      repository: {
        type: 'git',
        url: `git+${REPOSITORY}.git`,
        directory: at,
      },
      keywords: expect.arrayContaining(['backstage', 'readiness']),
      publishConfig: {
        access: 'public',
        // The program exports nothing
        ...(manifest.backstage.role !== 'cli' && { types: 'dist/index.d.ts' }),
      },
    });
    expect(manifest.private).toBeUndefined();
    // Packing takes the file of the package's own folder only.
    expect(read(at, 'LICENSE')).toBe(read('LICENSE'));
  });

  it.each(directories)(
    '%s contains the files that its package.json names',
    at => {
      const manifest = manifests.get(at)!;
      const { exports = {}, typesVersions, files, scripts } = manifest;
      const entries = [
        manifest.main,
        manifest.types,
        ...Object.values(exports),
        ...Object.values(manifest.bin ?? {}),
      ];
      expect(
        entries.filter(entry => !existsSync(join(ROOT, at, entry))),
      ).toEqual([]);
      // Resolvers that do not know "exports" find the types by "typesVersions".
      const subpaths = Object.keys(exports).filter(path => path !== '.');
      expect(Object.keys(typesVersions?.['*'] ?? {}).sort()).toEqual(
        subpaths.map(path => path.slice(2)).sort(),
      );
      const folders = files.map(pattern => pattern.replace(/\/\*.*$/, ''));
      expect(folders).toContain('dist');
      const others = folders.filter(folder => folder !== 'dist');
      expect(others.filter(path => !existsSync(join(ROOT, at, path)))).toEqual(
        [],
      );
      for (const [path, isShipped] of [
        ['config.d.ts', files.includes('config.d.ts')],
        ['migrations', folders.includes('migrations')],
        ['checklists', folders.includes('checklists')],
      ] as const) {
        expect([path, isShipped]).toEqual([
          path,
          existsSync(join(ROOT, at, path)),
        ]);
      }
      expect(manifest.configSchema).toBe(
        existsSync(join(ROOT, at, 'config.d.ts')) ? 'config.d.ts' : undefined,
      );
      // docs/decisions/0010-one-bundle.md
      const [prepack, postpack] =
        manifest.backstage.role === 'cli'
          ? ['node scripts/prepack.mjs', 'node scripts/postpack.mjs']
          : ['backstage-cli package prepack', 'backstage-cli package postpack'];
      expect(scripts).toMatchObject({ prepack, postpack });
    },
  );

  it.each(directories)(
    'the README of %s has install steps and links that work on npm',
    at => {
      const { name } = manifests.get(at)!;
      const readme = read(at, 'README.md');
      const isModule = name.includes('-backend');
      expect(readme).toMatch(/^# /);
      expect(readme.includes(`add ${name}`) || !isModule).toBe(true);
      expect(readme.includes(`import('${name}')`) || !isModule).toBe(true);
      expect(readme.includes('```yaml\n') || !isModule).toBe(true);
      // Links beside the package lead nowhere on npm.
      const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to);
      const pages = links.flatMap(link =>
        link.startsWith(`${REPOSITORY}/blob/main/`)
          ? [link.slice(REPOSITORY.length + '/blob/main/'.length)]
          : [],
      );
      expect(links.filter(link => !link.startsWith('https://'))).toEqual([]);
      expect(pages.some(page => page.startsWith('docs/'))).toBe(true);
      expect(
        pages.filter(page => !existsSync(join(ROOT, page.split('#')[0]))),
      ).toEqual([]);
    },
  );
});
