// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Debian's package of each library that the npm build of Chromium links against and that a bare container lacks. */
const PACKAGES = {
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libexpat.so.1': 'libexpat1',
};

/**
 * The path of a Chromium: CHROMIUM_PATH, an installed one, or the one that npm carries (Linux).
 * Throws with the name of the missing package when it cannot run.
 */
export async function findChromium() {
  const found = [process.env.CHROMIUM_PATH, ...INSTALLED].find(
    path => path && existsSync(path),
  );
  if (found) {
    return found;
  }
  if (process.platform !== 'linux') {
    throw new Error(
      'No Chrome or Chromium found. Install Google Chrome, or set CHROMIUM_PATH to one.',
    );
  }
  const executable = await unpackFromNpm();
  const missing = missingLibraries(executable);
  if (missing.length > 0) {
    const packages = [
      ...new Set(missing.map(name => PACKAGES[name] ?? name)),
    ].join(' ');
    throw new Error(
      `Chromium cannot run here, system libraries are missing: ${missing.join(
        ', ',
      )}. On Debian or Ubuntu: apt-get install ${packages}`,
    );
  }
  return executable;
}

async function unpackFromNpm() {
  // Its own package.json cannot be asked: the package exports nothing but its main file.
  const { devDependencies } = createRequire(import.meta.url)(
    '../../package.json',
  );
  const version = devDependencies['@sparticuz/chromium'];
  const folder = fileURLToPath(
    new URL(
      `../../../node_modules/.cache/chromium-${version}`,
      import.meta.url,
    ),
  );
  mkdirSync(folder, { recursive: true });
  // It unpacks into the temporary folder and re-uses whatever lies there, an older version too: give it its own.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    if (before === undefined) {
      delete process.env.TMPDIR;
    } else {
      process.env.TMPDIR = before;
    }
  }
}

function missingLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return (stdout ?? '')
    .split('\n')
    .filter(line => line.includes('not found'))
    .map(line => line.trim().split(' ')[0]);
}
