// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TestAnswer } from '../../testing/evaluationInput';
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
        { name: 'opensearch', kind: 'search' },
        'lms',
        7,
      ]),
    ).toEqual([['email', 'redis'], ['opensearch']]);
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
    const service = [
      { name: 'forum', kind: 'service' },
      { name: 'uri-group', kind: 'service' },
    ];
    const nothing = { 'service-access': 'none' };
    expect(at(service)[1]).toEqual([]);
    expect(at(service, nothing)[1]).toEqual(['forum']);
    expect(at(service, { ...nothing, 'external-access': 'stripe' })[1]).toEqual(
      [],
    );
  });

  it('take what the answer about external access names for declared', () => {
    const components = [
      { name: 's3', kind: 'storage' },
      { name: 'algolia', kind: 'search' },
      { name: 'kafka', kind: 'queue' },
    ];
    const external = (items: string[]) =>
      at(components, { persistence: 'mysql', 'external-access': items })[1];
    expect(external(['youtube', 's3'])).toEqual(['algolia', 'kafka']);
    expect(external(['AWS', 'algolia'])).toEqual(['kafka']);
    expect(external(['confluent cloud'])).toEqual(['algolia', 's3']);
    // Nobody knows yet what is external.
    const planned = { 'external-access': { form: 'planned' as const } };
    expect(at(components, { persistence: 'mysql', ...planned })[1]).toEqual([]);
  });

  it('compare products where both sides name one', () => {
    const by = (name: string, kind: string, more: Record<string, TestAnswer>) =>
      at([{ name, kind }, 'email', 'lms'], { persistence: 'none', ...more });
    expect(by('rabbitmq', 'queue', { messaging: 'kafka' })).toEqual([
      ['kafka'],
      ['rabbitmq'],
    ]);
    expect(by('mongo', 'database', { persistence: 'mysql' })).toEqual([
      ['mysql'],
      ['mongo'],
    ]);
    expect(by('memcached', 'cache', { persistence: 'redis' })).toEqual([
      ['redis'],
      ['memcached'],
    ]);
    expect(by('mariadb', 'database', { persistence: 'mysql' })).toEqual([
      [],
      [],
    ]);
    expect(by('db', 'database', { persistence: 'mongodb' })).toEqual([[], []]);
    expect(by('eventhub', 'queue', { messaging: 'kafka' })).toEqual([[], []]);
    expect(by('mysqldb', 'database', { persistence: 'mysql' })).toEqual([
      [],
      [],
    ]);
  });

  it('let no service of Open edX stand in for another', () => {
    const lms = [{ name: 'lms_status', kind: 'service' }, 'email', 'x'];
    const none = { persistence: 'none' as const };
    expect(
      at(lms.slice(0, 2), { ...none, 'service-access': 'course-discovery' })[0],
    ).toEqual(['course-discovery']);
    expect(
      at(lms.slice(0, 2), { ...none, 'service-access': 'edx-platform' })[0],
    ).toEqual([]);
  });

  it('take an opaque component for any dependency, and a database for no queue', () => {
    const none = { email: 'none', 'service-access': 'none' };
    const by = (name: string) =>
      at([{ name }], { ...none, persistence: 'redis', messaging: 'kafka' })[0];
    for (const name of ['live-scores-store', 'event-log', 'process-engine']) {
      expect(by(name)).toEqual([]);
    }
    expect(by('broker-db')).toEqual(['kafka']);
    // An external service is no dependency that has to be exercised.
    const external = { ...none, 'external-access': 'stripe' };
    expect(at(['stripe'], { ...external, persistence: 'redis' })[0]).toEqual([
      'redis',
    ]);
    const typed = [{ name: 'learner-records', kind: 'store' }];
    expect(at(typed, { ...none, persistence: 'redis' })).toEqual([[], []]);
    expect(at(typed, { ...none, persistence: 'none' })[1]).toEqual([
      'learner-records',
    ]);
  });

  it('leave the service itself out', () => {
    const own = [{ name: 'shop-api', kind: 'service' }, { name: 'shop' }];
    const none: Record<string, TestAnswer> = {
      email: 'none',
      'service-access': 'none',
      persistence: 'none',
    };
    expect(at(own, none)).toEqual([[], []]);
    expect(at(own, { ...none, persistence: 'mysql' })[0]).toEqual(['mysql']);
  });
});
