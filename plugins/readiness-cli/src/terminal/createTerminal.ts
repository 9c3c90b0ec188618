// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Terminal } from './Terminal';

/** The terminal that a process runs in. Outputs whose reader has gone, as with `| head`, are written no further. @internal */
export function createTerminal(process: NodeJS.Process): Terminal {
  for (const output of [process.stdout, process.stderr]) {
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') {
        throw error;
      }
    });
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: Date.now,
    fetch: (...args) => fetch(...args),
  };
}
