// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CREATE_APP = '@backstage/create-app';
const MEGABYTE = 1024 * 1024;

/** So many versions of create-app are tried for a release that is named. */
const MOST_VERSIONS = 12;

/**
 * The newest Backstage releases, the newest first, as `{ release: '1.55.0', createApp: '0.9.2' }`. A release is what a
 * published create-app writes: its version is the one that it puts into `backstage.json`.
 */
export function newestReleases(yarn, count) {
  const { versions } = info(yarn, [CREATE_APP], 'versions')[0];
  const releases = [];
  for (const createApp of versions
    .filter(version => !version.includes('-'))
    .reverse()
    .slice(0, MOST_VERSIONS)) {
    if (releases.length === count) {
      break;
    }
    const { root: release } = versionsInCreateApp(createApp);
    if (!releases.some(one => one.release === release)) {
      releases.push({ release, createApp });
    }
  }
  return releases;
}

/**
 * Every `@backstage/` package of a release with its version, from the registry alone: what create-app writes, and what
 * those depend on at the lowest version that they ask for. A release publishes all packages together, each with a caret and
 * the version of the moment for the others, so the lowest version asked for is the one of the release.
 */
export function versionsOf(yarn, { createApp }) {
  const { root: _, ...written } = versionsInCreateApp(createApp);
  const versions = new Map(Object.entries(written));
  let open = [...versions];
  while (open.length > 0) {
    const next = new Map();
    const manifests = info(
      yarn,
      open.map(([name, version]) => `${name}@${version}`),
      'name,version,dependencies',
    );
    for (const { name: of, version, dependencies = {} } of manifests) {
      // For a version that a mirror lacks, yarn answers with the newest one.
      if (version !== versions.get(of)) {
        continue;
      }
      for (const [name, range] of Object.entries(dependencies)) {
        const asked = /^[\^~]?(\d+\.\d+\.\d+)$/.exec(range)?.[1];
        if (
          name.startsWith('@backstage/') &&
          asked &&
          isNewer(asked, versions.get(name))
        ) {
          versions.set(name, asked);
          next.set(name, asked);
        }
      }
    }
    open = [...next];
  }
  return versions;
}

/** What `latest` of each package is now: a release that create-app does not know yet. */
export function latestVersions(yarn, names) {
  const versions = new Map();
  let open = [...names];
  while (open.length > 0) {
    const next = new Set();
    for (const { name, version, dependencies = {} } of info(
      yarn,
      open,
      'name,version,dependencies',
    )) {
      versions.set(name, version);
      for (const dependency of Object.keys(dependencies)) {
        if (
          dependency.startsWith('@backstage/') &&
          !versions.has(dependency) &&
          !open.includes(dependency)
        ) {
          next.add(dependency);
        }
      }
    }
    open = [...next];
  }
  return versions;
}

function info(yarn, packages, fields) {
  const out = execFileSync(
    yarn.node,
    [yarn.file, 'npm', 'info', ...packages, '--fields', fields, '--json'],
    { cwd: yarn.cwd, encoding: 'utf8', maxBuffer: 64 * MEGABYTE },
  );
  return out
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line));
}

function versionsInCreateApp(version) {
  const folder = mkdtempSync(join(tmpdir(), 'create-app-'));
  try {
    execFileSync('npm', ['pack', '--silent', `${CREATE_APP}@${version}`], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    const [archive] = readdirSync(folder);
    execFileSync('tar', ['xzf', archive], { cwd: folder });
    // It requires nothing but files beside it, each of which holds the version of one package.
    const file = join(folder, 'package/dist/lib/versions.cjs.js');
    return { ...createRequire(file)(file).packageVersions };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isNewer(version, than) {
  if (!than) {
    return true;
  }
  const [a, b] = [version, than].map(text => text.split('.').map(Number));
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && a[at] > b[at];
}
