// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { spawn } from 'node:child_process';
import { environmentFor } from './node.mjs';

const GRACE_MS = 8_000;
const PARENT_POLL_MS = 500;

/**
 * Runs `node ...args` to its end and gives its exit code. Whatever it started ends with it: the child leads a process
 * group of its own, a signal to us is passed to the whole group, and a vanished parent (npm passes signals to its shell
 * only) counts as one.
 *
 * @param quiet - prints the output only when the child fails
 * @param onLine - sees each line of the output
 */
export function runToEnd({
  node,
  root,
  args,
  cwd = root,
  env = {},
  quiet = false,
  onLine,
}) {
  return new Promise((resolveExit, rejectExit) => {
    const posix = process.platform !== 'win32';
    const child = spawn(node, args, {
      cwd,
      detached: posix,
      stdio: quiet || onLine ? ['ignore', 'pipe', 'pipe'] : ['ignore', 1, 2],
      env: {
        ...environmentFor(node),
        ...env,
      },
    });

    const kept = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', text => {
        if (quiet) {
          kept.push(text);
        } else {
          process.stdout.write(text);
        }
        if (onLine) {
          for (const line of text.split('\n')) {
            onLine(line);
          }
        }
      });
    }

    let stopping = false;
    const signalGroup = signal => {
      try {
        if (posix) {
          process.kill(-child.pid, signal);
        } else {
          child.kill(signal);
        }
      } catch {
        // Already gone.
      }
    };
    const stop = () => {
      if (!stopping) {
        stopping = true;
        signalGroup('SIGINT');
        setTimeout(() => signalGroup('SIGKILL'), GRACE_MS).unref();
      }
    };
    const parent = process.ppid;
    const watch = setInterval(
      () => process.ppid !== parent && stop(),
      PARENT_POLL_MS,
    );
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) {
      process.on(signal, stop);
    }

    child.on('error', rejectExit);
    child.on('close', code => {
      clearInterval(watch);
      for (const signal of signals) {
        process.off(signal, stop);
      }
      // The leader has gone; what it left behind in its group goes too.
      signalGroup('SIGKILL');
      if (quiet && code !== 0) {
        process.stdout.write(kept.join(''));
      }
      resolveExit(stopping ? 130 : code ?? 1);
    });
  });
}
