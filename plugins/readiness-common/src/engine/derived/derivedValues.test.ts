// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TestAnswer } from '../../testUtils';
import { derive } from '../../__testUtils__/derive';

describe('usage-against-capacity', () => {
  const rate = (amount: number, unit: string, per?: string, seconds = 1) => ({
    values: ['x'],
    quantity: {
      amount,
      unit,
      per,
      perSecond: per && amount / seconds,
    } as never,
  });
  const at = (usage: TestAnswer | undefined, capacity: TestAnswer) =>
    derive({
      answers: { ...(usage && { 'initial-usage': usage }), capacity },
    }).values['usage-against-capacity'];

  it('compares only amounts of the same thing', () => {
    const day = 86_400;
    expect(at(rate(40, 'requests', 's'), rate(30, 'request', 's'))).toEqual([
      'above',
    ]);
    expect(at(rate(40, 'users', 'day', day), rate(40, 'users', 's'))).toEqual([
      'below',
    ]);
    expect(
      at(rate(30, 'users', 'day', day), rate(30, 'users', 'day', day)),
    ).toEqual(['below']);
    expect(
      at(rate(3000, 'users', 'day', day), rate(30, 'requests', 's')),
    ).toEqual(['cannot-tell']);
    expect(at(rate(30, 'users'), rate(20, 'users'))).toEqual(['above']);
    expect(at(rate(30, 'users'), rate(20, 'users', 's'))).toEqual([
      'cannot-tell',
    ]);
    expect(at(undefined, rate(20, 'users'))).toEqual([]);
    expect(at({ form: 'notApplicable' }, rate(20, 'users'))).toEqual([]);
  });
});

describe('uncovered-dependencies and unneeded-components', () => {
  const answers: Record<string, TestAnswer> = {
    persistence: ['mongodb', 'redis', 'filesystem'],
    messaging: 'none',
    email: 'transactional',
    'service-access': 'lms',
    'external-access': 'none',
  };
  const at = (components: unknown, more: Record<string, TestAnswer> = {}) => {
    const { values } = derive({ components, answers: { ...answers, ...more } });
    return [values['uncovered-dependencies'], values['unneeded-components']];
  };

  it('compare what is declared with what the endpoint exercises', () => {
    expect(
      at([
        { name: 'modulestore', kind: 'database' },
        { name: 'disk', kind: 'system' },
        { name: 'search-backend', kind: 'search' },
        'lms',
        7,
      ]),
    ).toEqual([['email', 'redis'], ['search-backend']]);
    expect(at([])).toEqual([['email', 'lms', 'mongodb', 'redis'], []]);
    expect(at(['mongodb', 'redis', 'email', 'lms'])).toEqual([[], []]);
  });

  it('cannot tell without the fact, or with opaque names', () => {
    expect(at(undefined)).toEqual([[], []]);
    expect(at('ok')).toEqual([[], []]);
    expect(at(['myCheck'])).toEqual([[], []]);
    expect(at([{ kind: 'database' }])).toEqual([
      ['email', 'lms', 'mongodb', 'redis'],
      [],
    ]);
  });

  it('call a component undeclared only when the answers leave nothing open', () => {
    const search = [
      { name: 'solr', kind: 'search' },
      { name: 'celery', kind: 'queue' },
    ];
    expect(at(search)[1]).toEqual(['solr']);
    expect(at(search, { persistence: 'mysql' })[1]).toEqual(['celery', 'solr']);
    expect(at(search, { persistence: ['mysql', 'other'] })[1]).toEqual([]);
    // Where the name does not tell, a cache may be in memory, and files on the disk.
    const own = [
      { name: 'Cache backend: default', kind: 'cache' },
      { name: 'DefaultFileStorageHealthCheck', kind: 'storage' },
    ];
    const outer = [
      { name: 'memcached', kind: 'cache' },
      { name: 's3', kind: 'storage' },
    ];
    expect(at([...own, ...outer], { persistence: 'mysql' })[1]).toEqual([
      'memcached',
      's3',
    ]);
    const service = [{ name: 'forum', kind: 'service' }];
    expect(at(service)[1]).toEqual([]);
    expect(at(service, { 'service-access': 'none' })[1]).toEqual(['forum']);
  });
});
