// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { runInNewContext } from 'node:vm';
import { propertyRuns } from 'backstage-plugin-readiness-common/testUtils';
import fc from 'fast-check';
import { canonicalJson } from './canonicalJson';
import { checkObservations } from './checkObservations';

const NOW = 1_000_000;
const ENTITY = 'component:default/books';

function check(observations: unknown) {
  return checkObservations({
    provider: { facts: ['test.a', 'test.b'], timeToLive: 500 },
    observations,
    entities: [ENTITY],
    now: NOW,
  });
}

describe('checkObservations', () => {
  it('accepts objects that another process or realm made', () => {
    const value: unknown = runInNewContext('[{ name: "web", path: "/up" }]');
    const { accepted, refused } = check([
      { fact: 'test.a', value, observedAt: NOW },
    ]);
    expect(refused).toEqual([]);
    expect(accepted).toMatchObject([{ value: [{ name: 'web', path: '/up' }] }]);
  });

  it('fills in missing parts, and masks secrets', () => {
    const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';
    const { accepted, refused } = check([
      {
        fact: 'test.a',
        value: { z: [token], a: undefined, b: 1 },
        observedAt: NOW + 60_000,
        url: `https://x/?token=${token}`,
      },
      {
        fact: 'test.b',
        entityRef: 'Component:Default/Books',
        error: `refused ${token}`,
        observedAt: 10.6,
        expiresAt: 99.4,
        url: 'https://x/books',
      },
      {
        fact: 'test.b',
        cannotTell: 'no list',
        observedAt: NOW,
        url: 'data:text/html,hello',
      },
    ]);
    expect(refused).toEqual([]);
    expect(JSON.stringify(accepted)).not.toContain(token);
    expect(accepted).toEqual([
      {
        fact: 'test.a',
        value: { b: 1, z: [expect.any(String)] },
        observedAt: NOW,
        expiresAt: NOW + 500,
      },
      {
        fact: 'test.b',
        entityRef: ENTITY,
        error: expect.stringContaining('refused'),
        observedAt: 11,
        expiresAt: 99,
        url: 'https://x/books',
      },
      {
        fact: 'test.b',
        cannotTell: 'no list',
        observedAt: NOW,
        expiresAt: NOW + 500,
      },
    ]);
  });

  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  it.each([
    [{ fact: 'test.c', value: 1, observedAt: 1 }, 'none of the facts'],
    [{ fact: 'test.a', observedAt: 1 }, 'exactly one of'],
    [{ fact: 'test.a', value: 1, error: 'x', observedAt: 1 }, 'exactly one of'],
    [{ fact: 'test.a', value: NaN, observedAt: 1 }, 'not JSON'],
    [{ fact: 'test.a', value: new Date(), observedAt: 1 }, 'not JSON'],
    [{ fact: 'test.a', value: cyclic, observedAt: 1 }, 'not JSON'],
    [{ fact: 'test.a', value: 'x'.repeat(16_000), observedAt: 1 }, 'longer'],
    [{ fact: 'test.a', cannotTell: ' ', observedAt: 1 }, 'must be text'],
    [{ fact: 'test.a', value: 1 }, 'observedAt must be'],
    [{ fact: 'test.a', value: 1, observedAt: 1, expiresAt: '2' }, 'expiresAt'],
    [
      { fact: 'test.a', value: 1, observedAt: 1, entityRef: 'x' },
      'not a service of the target',
    ],
    [undefined, 'must be an object'],
  ])('refuses %j', (observation, mistake) => {
    const { accepted, refused } = check([observation]);
    expect(accepted).toEqual([]);
    expect(refused).toEqual([expect.stringContaining(mistake)]);
  });

  it('keeps what people read instead of a value, bounded and masked, and only beside a value', () => {
    const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';
    const shownOf = (more: object) =>
      check([{ fact: 'test.a', observedAt: NOW, ...more }]).accepted[0].shown;
    expect(shownOf({ value: 100, shown: '512 events' })).toBe('512 events');
    expect(shownOf({ value: 100, shown: `of ${token}` })).not.toContain(token);
    expect(shownOf({ value: 100, shown: 'x'.repeat(9_000) })!.length).toBe(500);
    expect(shownOf({ value: 100, shown: 512 })).toBeUndefined();
    expect(shownOf({ value: 100, shown: ' ' })).toBeUndefined();
    expect(shownOf({ cannotTell: 'no', shown: '512' })).toBeUndefined();
  });

  it('masks a secret in the name of a fact before it cuts the name', () => {
    const { refused } = check([
      {
        fact: `${'x'.repeat(188)} ghp_0123456789abcdefghijABCDEFGHIJ012345`,
        value: 1,
        observedAt: 1,
      },
    ]);
    expect(refused).toEqual([
      expect.stringMatching(/^"x{188} \[masked\]" is none/),
    ]);
  });

  it('takes the first of two that say different things', () => {
    const { accepted, refused } = check(
      [1, 2].map(value => ({ fact: 'test.a', value, observedAt: 1 })),
    );
    expect(accepted).toMatchObject([{ value: 1 }]);
    expect(refused).toEqual([expect.stringContaining('there twice')]);
  });

  it.each([-0, -0.4])('keeps %d as the time zero', observedAt => {
    const { accepted } = check([{ fact: 'test.a', value: 1, observedAt }]);
    expect(accepted).toMatchObject([{ observedAt: 0 }]);
  });

  it('never throws, and keeps nothing that is not JSON', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, other) => {
        for (const given of [
          value,
          [value],
          [{ fact: 'test.a', value, observedAt: 1, entityRef: other }],
          [{ fact: 'test.a', error: value, observedAt: other, url: value }],
        ]) {
          const { accepted } = check(given);
          expect(JSON.parse(JSON.stringify(accepted))).toEqual(accepted);
        }
      }),
      propertyRuns(300),
    );
  });
});

describe('canonicalJson', () => {
  it('is the same for equal values in whatever order, and the value itself', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value)!)).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
      propertyRuns(300),
    );
  });
});
