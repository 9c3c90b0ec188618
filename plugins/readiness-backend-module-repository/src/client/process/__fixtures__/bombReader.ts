// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * A reader that does to its process what a repository might: `job.source.root` says what.
 */
import { startWatchdog } from '../watchdog';

const kept: unknown[] = [];

const bombs: Record<string, () => unknown> = {
  loop: () => {
    for (;;) {
      Math.random();
    }
  },
  objects: () => {
    for (;;) {
      kept.push({ some: ['small', 'objects'] });
    }
  },
  'one string': () => JSON.parse(`["${'x'.repeat(2 ** 28)}","`.repeat(1)),
  'long arrays': () => {
    for (;;) {
      kept.push(new Array(1000).fill(kept.length));
    }
  },
  'memory off the heap': () => {
    for (;;) {
      kept.push(Buffer.alloc(16 * 1024 * 1024, 1));
    }
  },
  crash: () => process.exit(3),
  error: () => {
    throw new TypeError('broken');
  },
  environment: () => process.env,
};

process.on('disconnect', () => process.exit());
process.on('message', ({ job }: any) => {
  try {
    process.send?.({ type: 'pid', pid: process.pid });
    const reading = bombs[job.source.root]();
    process.send?.({ type: 'read', reading, rss: process.memoryUsage.rss() });
  } catch ({ name, message }: any) {
    process.send?.({ type: 'failed', name, message });
  }
});
startWatchdog(Number(process.argv[2])).then(() =>
  process.send?.({ type: 'ready' }),
);
