#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * `npm start`, `npm test`, and what the other scripts of package.json run on. Needs nothing but Node 18 or newer and npm:
 * it fetches the Node that Backstage wants and installs from the committed lockfile, and skips what is done. See
 * scripts/toolchain/ for the steps.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './scripts/toolchain/install.mjs';
import { ensureNode } from './scripts/toolchain/node.mjs';
import { UserError, printLine } from './scripts/toolchain/printLine.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const commands = {
  start: () => import('./scripts/start.mjs'),
  test: () => import('./scripts/test.mjs'),
  yarn: () => import('./scripts/yarn.mjs'),
};

const [command, ...args] = process.argv.slice(2);
try {
  if (!(command in commands)) {
    throw new UserError(
      `Unknown command "${command ?? ''}". Use "npm start" or "npm test".`,
    );
  }
  // Where the user stood: npm runs scripts in the root, and says where it was called.
  const calledFrom = resolve(process.env.INIT_CWD ?? process.cwd());
  process.chdir(root);
  const node = ensureNode(root);
  // Changing the lockfile is what `yarn install` and `yarn add` are for.
  if (command !== 'yarn' || !['install', 'add', 'dedupe'].includes(args[0])) {
    await ensureInstalled(root, node);
  }
  const { main } = await commands[command]();
  process.exitCode = await main({ root, node, args, calledFrom });
} catch (error) {
  if (!(error instanceof UserError)) {
    throw error;
  }
  printLine(`✗ ${error.message}`);
  process.exitCode = 1;
}
