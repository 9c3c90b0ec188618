// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What the portal is made of, beside the packages that are tried. */
export const PORTAL_PACKAGES = [
  '@backstage/app-defaults',
  '@backstage/backend-defaults',
  '@backstage/cli',
  '@backstage/core-app-api',
  '@backstage/frontend-defaults',
  '@backstage/plugin-auth-backend',
  '@backstage/plugin-auth-backend-module-guest-provider',
  '@backstage/plugin-catalog',
  '@backstage/plugin-catalog-backend',
  '@backstage/plugin-events-backend',
  '@backstage/plugin-permission-backend',
  '@backstage/plugin-permission-backend-module-allow-all-policy',
];

/** Tests, and what only they use. */
const FOR_TESTS =
  /\.test\.tsx?$|setupTests|__testUtils__|__fixtures__|[\\/]testing$/;

/**
 * Writes a portal that has every `@backstage/` package in the version of a release, and ours from their archives. Their
 * sources are beside it, so that they can be type-checked against that release too.
 */
export function createPortal({ root, portal, versions, packages }) {
  mkdirSync(portal, { recursive: true });
  for (const name of readdirSync(portal)) {
    if (name !== 'node_modules') {
      rmSync(join(portal, name), { recursive: true, force: true });
    }
  }
  cpSync(new URL('portal', import.meta.url).pathname, portal, {
    recursive: true,
  });
  for (const { folder } of packages) {
    const from = join(root, 'plugins', folder);
    for (const part of ['src', 'config.d.ts', 'package.json']) {
      if (existsSync(join(from, part))) {
        cpSync(join(from, part), join(portal, 'sources', folder, part), {
          recursive: true,
          filter: path => !FOR_TESTS.test(path),
        });
      }
    }
  }

  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const ours = Object.fromEntries(
    packages.map(({ name, archive }) => [name, `file:${archive}`]),
  );
  // The sources stand beside the packages and find what is installed at the top.
  const needed = packages.flatMap(({ manifest }) => [
    ...Object.entries(manifest.devDependencies).filter(([name]) =>
      name.startsWith('@types/'),
    ),
    ...Object.entries(manifest.dependencies).filter(
      ([name]) => !/^@backstage\/|^backstage-plugin-/.test(name),
    ),
  ]);
  writeFileSync(
    join(portal, 'package.json'),
    JSON.stringify(
      {
        name: 'portal',
        version: '0.0.0',
        private: true,
        dependencies: {
          ...Object.fromEntries(needed),
          ...Object.fromEntries(
            PORTAL_PACKAGES.map(name => [name, versions.get(name) ?? '*']),
          ),
          ...ours,
          '@types/node': '^22.0.0',
          'better-sqlite3': '*',
          react: '^18.0.2',
          'react-dom': '^18.0.2',
          'react-router-dom': '^6.30.2',
          typescript: own.devDependencies.typescript,
        },
        resolutions: {
          ...own.resolutions,
          ...Object.fromEntries(versions),
          ...ours,
        },
        dependenciesMeta: own.dependenciesMeta,
      },
      undefined,
      2,
    ),
  );
  writeFileSync(join(portal, 'yarn.lock'), '');
  writeFileSync(
    join(portal, '.yarnrc.yml'),
    readFileSync(join(root, '.yarnrc.yml'), 'utf8').replace(
      /^yarnPath.*$/m,
      '',
    ),
  );
}

/** Installs from the registry: minutes, and it needs the network. */
export function install({ yarn, portal }) {
  execFileSync(yarn.node, [yarn.file, 'install'], {
    cwd: portal,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' },
  });
}
