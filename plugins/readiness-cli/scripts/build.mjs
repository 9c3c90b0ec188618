// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Bundles the program with everything that it needs into `dist`, so that it installs and starts fast: see
 * docs/decisions/0010-one-bundle.md.
 */
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { writeNotices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const plugins = join(root, '..');
const repository = join(plugins, 'readiness-backend-module-repository');
const inRepository = createRequire(join(repository, 'package.json'));

/**
 * Modules that find a file beside their package, by the end of their import, and what takes their place: in `dist` the
 * file is elsewhere.
 */
const REPLACED = ['builtInChecklists', 'licenseText', 'readerFile'];

const replaceModules = {
  name: 'replace-modules',
  setup({ onResolve }) {
    for (const name of REPLACED) {
      onResolve({ filter: new RegExp(`/${name}$`) }, () => ({
        path: join(root, 'src', 'packed', `${name}.ts`),
      }));
    }
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const { metafile } = await build({
  entryPoints: {
    index: join(root, 'src', 'index.ts'),
    // A folder of its own, because the parser of HCL expects its file one above it
    'reader/index': join(repository, 'src', 'reader.ts'),
  },
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Never reached: one is a global of Node, the other is for source checkouts
  external: ['performance', '@backstage/cli/config/nodeTransform.cjs'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [replaceModules],
});
cpSync(
  join(plugins, 'readiness-node', 'checklists'),
  join(dist, 'checklists'),
  {
    recursive: true,
  },
);
cpSync(
  join(
    dirname(inRepository.resolve('@cdktn/hcl2json/package.json')),
    'main.wasm.gz',
  ),
  join(dist, 'main.wasm.gz'),
);
packLicenses();
writeNotices(metafile, root, dist);

/** The texts of all licenses, 5 MB, as one compressed file. */
function packLicenses() {
  const folder = join(
    dirname(inRepository.resolve('spdx-license-list/package.json')),
    'licenses',
  );
  const texts = {};
  for (const name of readdirSync(folder).sort()) {
    texts[name.replace(/\.json$/, '')] = JSON.parse(
      readFileSync(join(folder, name), 'utf8'),
    ).licenseText;
  }
  const packed = brotliCompressSync(JSON.stringify(texts), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  });
  writeFileSync(join(dist, 'reader', 'licenses.json.br'), packed);
}
