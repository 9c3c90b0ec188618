// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { ReaderPool, ReadingStoppedError } from './ReaderPool';
import type { ReadingJob } from './types';

const MEGABYTE = 1024 * 1024;
const BOMBS = require.resolve('./__fixtures__/bombReader.ts');
const LIMITS = { time: 5_000, memory: 96 * MEGABYTE, processes: 2 };

const jobOf = (root: string): ReadingJob => ({
  source: { type: 'folder', root },
  services: [],
});

function read(
  root: string,
  options: Partial<typeof LIMITS> & { signal?: AbortSignal } = {},
) {
  const { signal = AbortSignal.timeout(30_000), ...limits } = options;
  return new ReaderPool({ ...LIMITS, ...limits }, BOMBS).read(jobOf(root), {
    signal,
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('ReaderPool', () => {
  jest.setTimeout(60_000);

  it.each(['objects', 'one string', 'long arrays', 'memory off the heap'])(
    'stops a reader that is brought out of memory by %s, and reads the next repository',
    async bomb => {
      const pool = new ReaderPool(LIMITS, BOMBS);
      const { signal } = new AbortController();
      await expect(pool.read(jobOf(bomb), { signal })).rejects.toEqual(
        new ReadingStoppedError('Reading it needs more than 96 MB of memory.'),
      );
      await expect(
        pool.read(jobOf('environment'), { signal }),
      ).resolves.toBeDefined();
    },
  );

  it('stops a reader that takes too long', async () => {
    await expect(read('loop', { time: 300 })).rejects.toEqual(
      new ReadingStoppedError('Reading it takes longer than 0.3 seconds.'),
    );
  });

  it('stops a reader when the backend stops waiting for it', async () => {
    const controller = new AbortController();
    const reading = read('loop', { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('The backend stops.')), 50);
    await expect(reading).rejects.toThrow('The backend stops.');
  });

  it('does not take a fault of the reader for a fault of the repository', async () => {
    await expect(read('crash')).rejects.toThrow('The reader ended with 3');
    await expect(read('error')).rejects.toMatchObject({
      name: 'TypeError',
      message: 'broken',
    });
  });

  it('hands the reader nothing of the environment', async () => {
    process.env.READINESS_TEST_TOKEN = 'visible';
    const environment = await read('environment');
    delete process.env.READINESS_TEST_TOKEN;
    expect(Object.keys(environment)).not.toContain('READINESS_TEST_TOKEN');
    // What the transpiler of a source checkout needs
    expect(
      Object.keys(environment).filter(
        name => !['HOME', 'USERPROFILE', 'NODE_CHANNEL_FD'].includes(name),
      ),
    ).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/TOKEN|SECRET|PATH/)]),
    );
  });

  it('reads no more repositories at once than it may', async () => {
    const pool = new ReaderPool({ ...LIMITS, processes: 1, time: 400 }, BOMBS);
    const { signal } = new AbortController();
    const ends: string[] = [];
    await Promise.all(
      ['loop', 'environment'].map(root =>
        pool
          .read(jobOf(root), { signal })
          .catch(() => {})
          .then(() => ends.push(root)),
      ),
    );
    expect(ends).toEqual(['loop', 'environment']);
  });

  it('leaves no reader behind when the backend is killed', async () => {
    const parent = fork(require.resolve('./__fixtures__/parent.cjs'), [
      BOMBS,
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ]);
    const [{ pid }] = await once(parent, 'message');
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    const until = Date.now() + 10_000;
    while (isAlive(pid) && Date.now() < until) {
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    expect(isAlive(pid)).toBe(false);
  });
});
