// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Plain JavaScript, so that it needs no file of its own and no transpiler. */
const CODE = `
const { workerData } = require('node:worker_threads');
const { memory, parent } = workerData;
setInterval(() => {
  if (process.ppid !== parent || process.memoryUsage.rss() > memory) {
    process.kill(process.pid, 'SIGKILL');
  }
}, 50);
`;

/**
 * Kills this process when it needs more memory than it may, off the heap too, or when its parent is gone. A thread of its
 * own, because the main thread may be in a loop that never ends: it would not notice either.
 * Resolves once it watches.
 * @internal
 */
export async function startWatchdog(memory: number): Promise<void> {
  const thread = new Worker(CODE, {
    eval: true,
    // Not read in the thread: it may begin only when the parent is gone already
    workerData: { memory, parent: process.ppid },
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  await once(thread, 'online');
  thread.unref();
}
