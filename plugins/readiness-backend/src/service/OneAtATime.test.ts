// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { OneAtATime } from './OneAtATime';

describe('OneAtATime', () => {
  it('does once what 200 ask for at once, for each key', async () => {
    const work = new OneAtATime();
    const action = jest.fn(async () => {});
    const other = jest.fn(async () => {});
    await Promise.all([
      ...Array.from({ length: 200 }, () => work.run('a', action)),
      work.run('b', other),
    ]);
    expect(action).toHaveBeenCalledTimes(1);
    expect(other).toHaveBeenCalledTimes(1);
    await work.run('a', action);
    expect(action).toHaveBeenCalledTimes(2);
  });

  it('gives those who come during a run the next one, together', async () => {
    const work = new OneAtATime();
    const ended: string[] = [];
    let goOn = () => {};
    const isRunning = new Promise<void>(begun => {
      work
        .run('a', async () => {
          begun();
          await new Promise<void>(resolve => {
            goOn = resolve;
          });
        })
        .then(() => ended.push('first'));
    });
    await isRunning;
    const second = jest.fn(async () => {});
    const late = [1, 2, 3].map(() =>
      work.run('a', second).then(() => ended.push('late')),
    );
    goOn();
    await Promise.all(late);
    expect(second).toHaveBeenCalledTimes(1);
    expect(ended).toEqual(['first', 'late', 'late', 'late']);
  });

  it('tells all who share a run that it failed, and the next ones nothing', async () => {
    const work = new OneAtATime();
    const failing = async () => {
      throw new Error('no catalog');
    };
    const results = await Promise.allSettled([
      work.run('a', failing),
      work.run('a', failing),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ]);
    await work.run('a', async () => {});
  });
});
