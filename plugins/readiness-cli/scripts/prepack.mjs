// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Before packing: builds, and leaves out of package.json what only the repository needs, because the bundle has it.
 * postpack.mjs puts the file back.
 */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import './build.mjs';

const file = fileURLToPath(new URL('../package.json', import.meta.url));
const ONLY_HERE = ['main', 'types', 'dependencies', 'devDependencies'];

const whole = `${file}-prepack`;
// It is there after a pack that failed halfway: then package.json is no longer whole
if (!existsSync(whole)) {
  copyFileSync(file, whole);
}
const manifest = JSON.parse(readFileSync(whole, 'utf8'));
for (const key of ONLY_HERE) {
  delete manifest[key];
}
writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
