// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setImmediate as nextTurn } from 'node:timers/promises';
import { BusyGroups } from './BusyGroups';
import { inGroups } from '../catalog/inGroups';

describe('inGroups', () => {
  it('works on everything once, on no more at once than allowed, and never on two of a group', async () => {
    const items = Array.from({ length: 60 }, (_, index) => ({
      index,
      group: `g${index % 7}`,
    }));
    const running = new Set<string>();
    const done: number[] = [];
    let most = 0;
    await inGroups(items, {
      atOnce: 5,
      groupOf: ({ group }) => group,
      work: async ({ index, group }) => {
        expect(running.has(group)).toBe(false);
        running.add(group);
        most = Math.max(most, running.size);
        for (let turns = index % 3; turns >= 0; turns -= 1) {
          await nextTurn();
        }
        running.delete(group);
        done.push(index);
      },
    });
    expect(done.sort((a, b) => a - b)).toEqual(items.map(({ index }) => index));
    expect(most).toBe(5);
  });

  it('begins nothing more once it is stopped', async () => {
    const controller = new AbortController();
    const begun: number[] = [];
    await inGroups([1, 2, 3, 4], {
      atOnce: 1,
      groupOf: String,
      signal: controller.signal,
      work: async item => {
        begun.push(item);
        if (item === 2) {
          controller.abort();
        }
      },
    });
    expect(begun).toEqual([1, 2]);
  });
});

describe('BusyGroups', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('is taken until what has it lets go, or is taken for dead', async () => {
    const groups = new BusyGroups(30);
    expect(groups.take('a')).toBe(true);
    expect(groups.take('a')).toBe(false);
    expect(groups.take('b')).toBe(true);
    groups.releaseAfter('a', Promise.reject(new Error('failed')));
    groups.releaseAfter('b', new Promise(() => {}));
    await jest.advanceTimersByTimeAsync(29);
    expect(groups.take('a')).toBe(true);
    expect(groups.take('b')).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(groups.take('b')).toBe(true);
  });
});
