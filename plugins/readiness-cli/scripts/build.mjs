// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Bundles the program with everything that it needs into `dist`, so that it installs and starts fast: see
 * docs/decisions/0010.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const node = join(root, '..', 'readiness-node');

/** Files that packages find beside themselves, which lie in `dist` here. */
const packedFiles = {
  name: 'packed-files',
  setup({ onResolve }) {
    onResolve({ filter: /\/builtInChecklists$/ }, () => ({
      path: join(root, 'src', 'packed', 'builtInChecklists.ts'),
    }));
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await build({
  entryPoints: { index: join(root, 'src', 'index.ts') },
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [packedFiles],
});
cpSync(join(node, 'checklists'), join(dist, 'checklists'), { recursive: true });
