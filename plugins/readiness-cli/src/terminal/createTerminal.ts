// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Terminal } from './Terminal';

/** A pipe whose reader has gone; a terminal that was closed. */
const GONE = ['EPIPE', 'EIO'];

/** The terminal that a process runs in. What is gone, a reader as with `| head`, or a closed terminal, is used no further. @internal */
export function createTerminal(process: NodeJS.Process): Terminal {
  for (const output of [process.stdout, process.stderr]) {
    output.on('error', error => {
      if (!isOfGone(error)) {
        throw error;
      }
    });
  }
  ignoreGone(process.stdin);
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: Date.now,
    fetch: (...args) => fetch(...args),
    hangup() {
      const gone = new AbortController();
      process.once('SIGHUP', () => gone.abort());
      process.once('SIGTERM', () => gone.abort());
      return gone.signal;
    },
  };
}

function isOfGone(error: NodeJS.ErrnoException): boolean {
  return GONE.includes(error.code ?? '');
}

/** A listener is not enough: readline passes errors of its input on to itself, where nobody listens. */
function ignoreGone(input: NodeJS.EventEmitter): void {
  const emit = input.emit.bind(input);
  input.emit = (name, ...args) =>
    name === 'error' && isOfGone(args[0]) ? true : emit(name, ...args);
}
