// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { spawn } from 'node:child_process';
import { yarnOf } from './toolchain/install.mjs';
import { environmentFor } from './toolchain/node.mjs';

/**
 * `node run.mjs yarn ...`: the committed yarn on a Node that Backstage runs on, for the scripts of package.json. Unlike the
 * stages of `npm test` it keeps the terminal: some of them ask questions.
 */
export function main({ root, node, args }) {
  return new Promise((resolveExit, rejectExit) => {
    const child = spawn(node, [yarnOf(root), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: environmentFor(node),
    });
    // The terminal signals the whole group: only wait for the end of what it stops.
    const wait = () => {};
    process.on('SIGINT', wait);
    child.on('error', rejectExit);
    child.on('close', code => resolveExit(code ?? 130));
  });
}
