// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Writes the licenses of everything that was bundled to `THIRD-PARTY-NOTICES.txt`: most of them ask for it.
 *
 * @param metafile - of esbuild
 * @param {string} root - the folder that its paths start from
 * @param {string} dist - where the file goes
 */
export function writeNotices(metafile, root, dist) {
  const folders = new Set(
    Object.keys(metafile.inputs).flatMap(input => {
      const [, folder] = PACKAGE.exec(input) ?? [];
      return folder ? [folder] : [];
    }),
  );
  // Its texts are packed, not bundled
  const notices = [...folders]
    .sort()
    .map(folder => noticeOf(join(process.cwd(), folder)));
  const own = readFileSync(
    join(root, '..', 'readiness-common', 'NOTICE'),
    'utf8',
  );
  writeFileSync(
    join(dist, 'THIRD-PARTY-NOTICES.txt'),
    [own.trim(), ...notices].join(`\n\n${'-'.repeat(80)}\n\n`),
  );
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
