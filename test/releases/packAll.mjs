// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds every package for npm and packs it, as publishing would.
 *
 * @returns for each package `{ name, folder, manifest, archive }`
 */
export function packAll({ root, yarn, packs, build }) {
  const packages = readdirSync(join(root, 'plugins'))
    .map(folder => {
      const file = join(root, 'plugins', folder, 'package.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      return {
        name: manifest.name,
        folder,
        manifest,
        archive: join(packs, `${folder}.tgz`),
      };
    })
    // The program is no part of a portal, and needs nothing of Backstage: `npm test -- cli` tries it
    .filter(({ manifest }) => manifest.backstage.role !== 'cli');
  if (build) {
    const run = (...args) =>
      execFileSync(yarn.node, [yarn.file, ...args], {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
    mkdirSync(packs, { recursive: true });
    run('tsc');
    run('backstage-cli', 'repo', 'build');
    for (const { name, archive } of packages) {
      run('workspace', name, 'pack', '-o', archive);
    }
  }
  return packages;
}
