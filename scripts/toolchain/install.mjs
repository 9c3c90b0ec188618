// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import {
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './child.mjs';
import { UserError, printLine } from './printLine.mjs';

/** Installs from the lockfile, unless nothing that decides the outcome has changed since the last time. */
export async function ensureInstalled(root, node) {
  const stampFile = join(root, 'node_modules', '.install-stamp');
  const stamp = stampOf(root, node);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    return;
  }
  printLine('Installing from yarn.lock (about two minutes the first time) ...');
  rmSync(stampFile, { force: true });
  const code = await runToEnd({
    node,
    root,
    args: [yarnOf(root), 'install', '--immutable'],
    quiet: true,
  });
  if (code !== 0) {
    throw new UserError(
      'The installation failed; the lines above say why. Run the command again once it is mended: it goes on where it stopped. (If you changed a package.json: npm run yarn -- install)',
    );
  }
  writeFileSync(stampFile, stamp);
}

function stampOf(root, node) {
  const hash = createHash('sha256').update(node);
  const manifests = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name =>
      join(folder, name, 'package.json'),
    ),
  );
  for (const file of [
    'yarn.lock',
    '.yarnrc.yml',
    'package.json',
    'test/package.json',
    ...manifests,
  ]) {
    const path = join(root, file);
    hash.update(file).update(existsSync(path) ? readFileSync(path) : '');
  }
  return hash.digest('hex');
}

/** The committed yarn, so that neither corepack nor a global yarn is needed. */
export function yarnOf(root) {
  const releases = join(root, '.yarn', 'releases');
  const file = readdirSync(releases).find(name => name.endsWith('.cjs'));
  if (!file) {
    throw new UserError(
      `There is no yarn in ${releases}: the clone is broken.`,
    );
  }
  return join(releases, file);
}
