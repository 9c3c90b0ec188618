// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mergeFacts } from './mergeFacts';
import { toFact } from './toFact';
import { toEvidenceCollection } from './toEvidenceCollection';
import type {
  Collection,
  StoredFact,
  TargetState,
} from '../database/factTypes';

const START = Date.parse('2026-11-23T10:00:00Z');
const HOUR = 60 * 60_000;
const target: TargetState = {
  targetId: 't',
  provider: 'logs',
  target: 'index=prod',
  failures: 0,
  stops: 0,
};

/** After one collection in each hour, that gave these values and exact counts. */
function afterEach(collections: [value: number, shown: string][]) {
  let known: StoredFact[] = [];
  return collections.map(([value, shown], index) => {
    const now = START + index * HOUR;
    const collect: Collection = {
      target,
      entities: ['component:default/books'],
      servicesHash: '',
      at: now,
      outcome: {
        kind: 'observed',
        observations: [
          {
            fact: 'logs.events',
            value,
            shown,
            observedAt: now,
            expiresAt: now + 24 * HOUR,
          },
        ],
        isWhole: true,
      },
    };
    const merged = mergeFacts(known, collect, {
      timeToLive: 24 * HOUR,
      failureThreshold: 3,
    });
    known = merged.writes;
    return { ...merged, now };
  });
}

describe('what is shown instead of a value', () => {
  it('changes nothing that would be evaluated again, when only the exact count moves', () => {
    const settled = afterEach([
      [100, '512'],
      [100, '530'],
      [100, '498'],
      [100, '999'],
      [100, '101'],
    ]);
    // The first is new, and the third reaches the failure threshold.
    expect(settled.map(({ changed }) => changed.size)).toEqual([1, 0, 1, 0, 0]);
    expect(settled[4].writes[0]).toMatchObject({
      observed: { value: '100', shown: '101', consecutive: 5 },
    });
  });

  it('does not hide that the value itself has changed', () => {
    const collections = afterEach([
      [100, '512'],
      [1000, '1004'],
      [0, '0'],
    ]);
    expect(collections.map(({ changed }) => changed.size)).toEqual([1, 1, 1]);
  });

  it('is the newest, in evaluations and in what was collected', () => {
    const { writes, now } = afterEach([
      [100, '512'],
      [100, '530'],
    ])[1];
    const fact = { ...writes[0], target: 'index=prod' };
    expect(toFact(fact, { now, failureThreshold: 3 })).toMatchObject({
      value: 100,
      shown: '530',
    });
    expect(
      toEvidenceCollection(target, { facts: [fact], now }).facts,
    ).toMatchObject([{ value: 100, shown: '530' }]);
  });
});
