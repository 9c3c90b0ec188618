// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * `yarn releases [release ...]`: the packages as they would be published, in a small portal on each Backstage release. See
 * README.md.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './apps/freshApp.mjs';
import { openApp } from './apps/openApp.mjs';
import { readWords } from './apps/words.mjs';
import { checkRanges, checkStart, checkTypes } from './checks.mjs';
import { packAll } from './packAll.mjs';
import { PORTAL_PACKAGES, createPortal, install } from './portal.mjs';
import { latestVersions, newestReleases, versionsOf } from './releases.mjs';

const root = new URL('../..', import.meta.url).pathname;
const releasesOfYarn = join(root, '.yarn', 'releases');
const yarn = {
  node: process.execPath,
  file: join(releasesOfYarn, readdirSync(releasesOfYarn)[0]),
  cwd: root,
};
const folder = join(tmpdir(), 'readiness-releases');
/** The current one and the two before it. */
const RELEASES = 3;

const args = process.argv.slice(2);
const keepsPacks = args.includes('--packed');
const triesApps = args.includes('--apps');
const named = args.filter(arg => !arg.startsWith('--'));

mkdirSync(folder, { recursive: true });
const packs = join(folder, 'packs');
const packages =
  keepsPacks && existsSync(packs)
    ? packAll({ root, yarn, packs, build: false })
    : packAll({ root, yarn, packs, build: true });

const newest = triesApps ? 1 : RELEASES;
const known = newestReleases(yarn, named.length > 0 ? 12 : newest);
const targets =
  named.length > 0
    ? named.map(
        name =>
          known.find(({ release }) => release.startsWith(name)) ?? {
            release: name,
          },
      )
    : known;

const results = [];
for (const { release, createApp } of targets) {
  console.log(`\n── Backstage ${release}`);
  if (!createApp && release !== 'latest') {
    throw new Error(
      `There is no release ${release}. Name one of ${known
        .map(one => one.release)
        .join(', ')}, or latest.`,
    );
  }
  const versions = createApp
    ? versionsOf(yarn, { createApp })
    : latestVersions(yarn, PORTAL_PACKAGES);
  const row = { release };
  try {
    if (triesApps) {
      await tryApps({ row, release, createApp, versions });
    } else {
      const portal = join(folder, release);
      createPortal({ root, portal, versions, packages });
      install({ yarn, portal });
      row.ranges = checkRanges({ packages, versions });
      row.types = checkTypes({ portal });
      row.start = await checkStart({ portal });
    }
  } catch (error) {
    row.error = [String(error.message)];
  }
  results.push(row);
  for (const [check, problems] of Object.entries(row)) {
    if (check !== 'release') {
      console.log(`${problems.length ? '✗' : '✓'} ${check}`);
      for (const problem of problems) {
        console.log(`    ${problem}`);
      }
    }
  }
}

/** New apps of both frontend systems, with everything by the words of the documentation. */
async function tryApps({ row, release, createApp, versions }) {
  if (!createApp) {
    throw new Error(`No create-app writes apps of ${release}.`);
  }
  const words = readWords(root);
  for (const kind of ['new', 'legacy']) {
    const app = join(folder, `${release}-app-${kind}`);
    row[`${kind} frontend, built`] = buildApp({
      ...{ root, app, yarn, createApp, versions, packages, words },
      isLegacy: kind === 'legacy',
    });
    if (row[`${kind} frontend, built`].length === 0) {
      row[`${kind} frontend, seen`] = await openApp({
        app,
        screens: join(folder, 'screens', kind),
      });
    }
  }
}

console.log('');
for (const { release, ...checks } of results) {
  const words = Object.entries(checks).map(
    ([check, { length }]) => `${check} ${length ? `✗ ${length}` : '✓'}`,
  );
  console.log(`${release.padEnd(8)} ${words.join('  ')}`);
}
process.exitCode = results.some(({ release: _, ...checks }) =>
  Object.values(checks).some(problems => problems.length > 0),
)
  ? 1
  : 0;
