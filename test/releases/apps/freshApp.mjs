// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { writeByWords } from './edits.mjs';

/** A service, since a new app has none. */
const SERVICE = readFileSync(
  new URL('../portal/catalog.yaml', import.meta.url),
  'utf8',
).replace('owner: learning', 'owner: guests');

/**
 * Has create-app write an app of a release, adds our packages from their archives by the words of the documentation,
 * installs and builds it.
 *
 * @returns what went wrong, as lines
 */
export function buildApp(options) {
  const { root, app, yarn, createApp, versions, packages, words, isLegacy } =
    options;
  rmSync(app, { recursive: true, force: true });
  const env = environment(yarn, dirname(app));
  const run = (command, args, cwd = app) =>
    execFileSync(command, args, {
      cwd,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 26,
      shell: process.platform === 'win32',
    });
  run(
    'npx',
    [
      '--yes',
      `@backstage/create-app@${createApp}`,
      ...(isLegacy ? ['--legacy'] : []),
      '--path',
      app,
      '--skip-install',
    ],
    dirname(app),
  );
  writeByWords({ app, isLegacy, words });
  appendFileSync(join(app, 'examples/entities.yaml'), `---\n${SERVICE}`);

  const ours = Object.fromEntries(
    packages.map(({ name, archive }) => [name, `file:${archive}`]),
  );
  const own = manifestOf(root);
  changeManifest(app, manifest => {
    manifest.resolutions = {
      ...manifest.resolutions,
      ...own.resolutions,
      ...Object.fromEntries(versions),
      ...ours,
    };
    // Patches are files of this repository.
    for (const [name, version] of Object.entries(manifest.resolutions)) {
      if (version.startsWith('patch:')) {
        delete manifest.resolutions[name];
      }
    }
    manifest.dependenciesMeta = own.dependenciesMeta;
  });
  const modules = packages
    .map(({ name }) => name)
    .filter(name => name.includes('-readiness-backend-module-'));
  for (const workspace of ['app', 'backend']) {
    const added = [
      ...words.packages(workspace),
      ...(workspace === 'backend' ? modules : []),
    ];
    changeManifest(join(app, 'packages', workspace), manifest => {
      for (const name of added) {
        manifest.dependencies[name] =
          ours[name] ??
          versions.get(name) ??
          manifest.dependencies[name] ??
          '*';
      }
    });
  }
  try {
    run(yarn.node, [yarn.file, 'install']);
    run(yarn.node, [yarn.file, 'tsc']);
    run(yarn.node, [yarn.file, 'workspace', 'app', 'build']);
  } catch (error) {
    return `${error.stdout}${error.stderr}`.trim().split('\n').slice(-20);
  }
  return [];
}

/** create-app wants a yarn on the path. */
function environment(yarn, folder) {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, 'yarn'),
    `#!/bin/sh\nexec '${yarn.node}' '${yarn.file}' "$@"\n`,
  );
  chmodSync(join(bin, 'yarn'), 0o755);
  return {
    ...process.env,
    PATH: [bin, dirname(yarn.node), process.env.PATH].join(delimiter),
    BACKSTAGE_APP_NAME: 'portal',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  };
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function changeManifest(folder, change) {
  const manifest = manifestOf(folder);
  change(manifest);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify(manifest, undefined, 2),
  );
}
