// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockCredentials } from '@backstage/backend-test-utils';
import { DEFAULT_LIMITS } from 'backstage-plugin-readiness-node';
import { DefaultReadinessService } from '../DefaultReadinessService';
import { TurnsByUser } from './TurnsByUser';
import { untilDone } from './untilDone';

const ONE = mockCredentials.user('user:default/one');
const TWO = mockCredentials.user('user:default/two');
const limits = { ...DEFAULT_LIMITS.perUser, evaluations: 2, waiting: 3 };

describe('TurnsByUser', () => {
  it('lets two of a user go on, three wait in turn, and refuses the next', async () => {
    const turns = new TurnsByUser(limits);
    const ends: (() => void)[] = [];
    const begun: number[] = [];
    const take = (number: number, who = ONE) =>
      turns.take('evaluations', who, async () => {
        begun.push(number);
        await new Promise<void>(resolve => ends.push(resolve));
      });
    const all = [1, 2, 3, 4, 5].map(number => take(number));
    await expect(take(6)).rejects.toMatchObject({
      name: 'TooManyRequestsError',
      statusCode: 429,
      message:
        'You have 2 evaluations going on and 3 waiting, which is the limit (readiness.limits.perUser.waiting): try again when they are done',
    });
    // Neither another user nor other work is kept waiting.
    all.push(take(7, TWO));
    await turns.take('refreshes', ONE, async () => {});
    expect(begun).toEqual([1, 2, 7]);
    for (let end = 0; end < 6; end++) {
      ends[end]();
      await new Promise(resolve => setImmediate(resolve));
    }
    await Promise.all(all);
    expect(begun).toEqual([1, 2, 7, 3, 4, 5]);
  });

  it('goes on after failures, and does not let what is held wait', async () => {
    const turns = new TurnsByUser({ ...limits, exports: 1 });
    const fail = async () => {
      throw new Error('x');
    };
    for (let time = 0; time < 10; time++) {
      await expect(turns.take('evaluations', ONE, fail)).rejects.toThrow('x');
    }
    const release = await turns.hold('exports', ONE);
    await expect(turns.hold('exports', ONE)).rejects.toThrow(
      'You have 1 exports going on, which is the limit (readiness.limits.perUser.exports)',
    );
    release();
    release();
    const again = await turns.hold('exports', ONE);
    await expect(turns.hold('exports', ONE)).rejects.toThrow();
    again();
  });

  it('counts refreshes together with what else is given the same turns', async () => {
    const turns = new TurnsByUser({ ...limits, refreshes: 1, waiting: 0 });
    const reevaluate = jest.fn(async () => true);
    const service = new DefaultReadinessService({
      turns,
      catalog: { refreshEntity: async () => {} },
      reevaluate,
    } as unknown as ConstructorParameters<typeof DefaultReadinessService>[0]);
    let end = () => {};
    const other = turns.take(
      'refreshes',
      ONE,
      () =>
        new Promise<void>(resolve => {
          end = resolve;
        }),
    );
    await expect(
      service.refreshService(
        { entityRef: 'component:default/books' },
        { credentials: ONE, scope: 'all' },
      ),
    ).rejects.toMatchObject({ statusCode: 429 });
    expect(reevaluate).not.toHaveBeenCalled();
    end();
    await other;
  });
});

describe('untilDone', () => {
  async function* items(fails = false) {
    yield 1;
    yield 2;
    if (fails) {
      throw new Error('gone');
    }
  }

  it('gives the same items, and tells when they end, fail or are left', async () => {
    const done = jest.fn();
    const all: number[] = [];
    for await (const item of await untilDone(items(), done)) {
      all.push(item);
    }
    expect(all).toEqual([1, 2]);
    expect(done).toHaveBeenCalledTimes(1);

    for await (const _ of await untilDone(items(), done)) {
      break;
    }
    expect(done).toHaveBeenCalledTimes(2);

    const failing = await untilDone(items(true), done);
    await expect(async () => {
      for await (const _ of failing) {
        // to its end
      }
    }).rejects.toThrow('gone');
    expect(done).toHaveBeenCalledTimes(3);
  });

  it('fails before anything is answered when the first item does', async () => {
    const done = jest.fn();
    // eslint-disable-next-line require-yield
    async function* none(): AsyncGenerator<number> {
      throw new Error('no database');
    }
    await expect(untilDone(none(), done)).rejects.toThrow('no database');
    expect(done).toHaveBeenCalledTimes(1);
  });
});
