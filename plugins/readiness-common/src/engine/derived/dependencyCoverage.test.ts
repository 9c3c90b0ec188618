// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TestAnswer } from '../../testing/evaluationInput';
import { derive } from '../../__testUtils__/derive';

const nothing: Record<string, TestAnswer> = {
  persistence: 'none',
  messaging: 'none',
  email: 'none',
  'service-access': 'none',
  'external-access': 'none',
};
const DATABASE = { name: 'db', kind: 'database' };
const CACHE = { name: 'cache', kind: 'cache' };
const DISK = { name: 'diskSpace', kind: 'system' };

describe('dependency-coverage', () => {
  const at = (
    components: unknown,
    answers: Record<string, TestAnswer> = {},
    facts: Record<string, unknown> = {},
  ) =>
    derive({ components, facts, answers: { ...nothing, ...answers } }).values[
      'dependency-coverage'
    ].join(' ');

  it('is complete when every declared dependency has a component of its own', () => {
    const stores = { persistence: ['mysql', 'redis'] };
    expect(at([DATABASE, CACHE, DISK], stores)).toBe('complete exact');
    expect(at(['mysql', 'redis'], stores)).toBe('complete exact');
    expect(at([DATABASE], stores)).toBe('incomplete');
    expect(at([], stores)).toBe('incomplete');
    expect(
      at(
        [
          { name: 'smtp', kind: 'email' },
          { name: 'lms', kind: 'service' },
        ],
        { email: 'bulk', 'service-access': 'lms' },
      ),
    ).toBe('complete exact');
  });

  it('is exact only when nothing else is exercised', () => {
    expect(at([DATABASE, CACHE], { persistence: 'mysql' })).toBe('complete');
    expect(at([DATABASE, DISK], { persistence: 'mysql' })).toBe(
      'complete exact',
    );
  });

  it('does not count one component twice, nor for another technology', () => {
    const two = { persistence: ['mysql', 'mongodb'] };
    expect(at([DATABASE], two)).toBe('cannot-tell');
    expect(at([DATABASE, { name: 'db-2', kind: 'database' }], two)).toBe(
      'complete exact',
    );
    // The named one has to be kept for MongoDB, whatever the order.
    const named = { name: 'mongo', kind: 'database' };
    expect(at([named, DATABASE], two)).toBe('complete exact');
    expect(at([DATABASE, named], { persistence: ['mongodb', 'mysql'] })).toBe(
      'complete exact',
    );
    expect(at([named], { persistence: 'mysql' })).toBe('incomplete');
    expect(at([named], { persistence: 'database' })).toBe('complete exact');
  });

  it.each([
    ['mysql', 'oracle', 'incomplete'],
    ['mysql', 'db2', 'cannot-tell'],
    ['mysql', 'sqlServer', 'incomplete'],
    ['mysql', 'cockroach-db', 'incomplete'],
    ['mysql', 'aurora', 'cannot-tell'],
    ['mysql', 'mariadb', 'complete exact'],
    ['mysql', 'sql', 'complete exact'],
    ['mongodb', 'sql', 'incomplete'],
    ['mongodb', 'modulestore', 'complete exact'],
    ['postgresql', 'npgsql', 'complete exact'],
    ['mysql', 'DatabaseBackend', 'complete exact'],
    ['mysql', 'Database connections health check', 'complete exact'],
    ['database', 'oracle', 'complete exact'],
    ['database', 'redis', 'cannot-tell'],
  ])(
    'persistence %s by a database called %s: %s',
    (factValue, name, expected) => {
      expect(at([{ name, kind: 'database' }], { persistence: factValue })).toBe(
        expected,
      );
    },
  );

  it('requires the name of a service', () => {
    const by = (service: string, ...names: string[]) =>
      at(
        names.map(name => ({ name, kind: 'service' })),
        { 'service-access': service },
      );
    expect(by('payments', 'discovery')).toBe('cannot-tell');
    expect(by('payments', 'payments-api')).toBe('complete exact');
    expect(by('payments', 'paymentsApi')).toBe('complete exact');
    expect(by('comments-service', 'service')).toBe('cannot-tell');
    expect(by('course-discovery', 'discovery-api')).toBe('complete exact');
    expect(by('lms', 'lms_status', 'credit')).toBe('complete');
    expect(
      at([{ name: 'lms', kind: 'database' }], { 'service-access': 'lms' }),
    ).toBe('cannot-tell');
  });

  it('counts Redis as store and queue when named so, not by its queue', () => {
    const both = { persistence: 'redis', messaging: 'redis' };
    const celery = { name: 'celery', kind: 'queue' };
    const redis = { name: 'redis', kind: 'cache' };
    expect(at([celery], both)).toBe('cannot-tell');
    expect(at([redis], both)).toBe('complete exact');
    expect(at([celery, CACHE], both)).toBe('complete exact');
    expect(at([celery, redis], both)).toBe('complete exact');
    expect(at([celery], { messaging: 'redis' })).toBe('complete exact');
    expect(at([celery], { persistence: 'redis' })).toBe('cannot-tell');
    expect(at([celery], { messaging: 'kafka' })).toBe('incomplete');
    // Nothing is left for the queue of Kafka
    const kafka = { persistence: 'redis', messaging: ['redis', 'kafka'] };
    expect(at([redis], kafka)).toBe('incomplete');
    expect(at([], both)).toBe('incomplete');
  });

  it('requires more of a file store than its disk', () => {
    const by = (name: string) =>
      at([{ name, kind: 'storage' }], { persistence: 'object-store' });
    expect(by('DefaultFileStorageHealthCheck')).toBe('cannot-tell');
    expect(by('s3')).toBe('complete exact');
  });

  it('cannot tell with opaque names, vague answers, and without answers', () => {
    const mysql = { persistence: 'mysql' };
    expect(at([DATABASE, 'myCheck'], mysql)).toBe('cannot-tell likely');
    expect(at(['myCheck'], mysql)).toBe('cannot-tell');
    const unclear = { name: 'mysql', kind: 'database', isUnclear: true };
    expect(at([unclear], mysql)).toBe('cannot-tell');
    expect(at(undefined, mysql)).toBe('cannot-tell');
    expect(at([DATABASE], { persistence: ['mysql', 'other'] })).toBe(
      'cannot-tell',
    );
    expect(at([DATABASE], { persistence: ['mysql', 'our-own-db'] })).toBe(
      'cannot-tell',
    );
    for (const check of ['messaging', 'email', 'service-access']) {
      expect(at([DATABASE], { ...mysql, [check]: { form: 'planned' } })).toBe(
        'cannot-tell',
      );
    }
    // Without an answer about the queue, a missing database is missing all the same.
    expect(at([], { ...mysql, messaging: { form: 'planned' } })).toBe(
      'incomplete',
    );
  });

  it('is complete when nothing needs exercising and the endpoint can be read', () => {
    expect(at([DISK])).toBe('complete exact');
    expect(at([])).toBe('complete exact');
    expect(at([DATABASE])).toBe('complete');
    expect(at(undefined, {}, { 'health.reachable': true })).toBe('complete');
    expect(at(undefined, {}, { 'health.reachable': false })).toBe(
      'cannot-tell',
    );
    expect(at([DISK], { 'external-access': 'youtube' })).toBe('cannot-tell');
    expect(at([DISK], { 'external-access': { form: 'invalid' } })).toBe(
      'cannot-tell',
    );
    expect(at([DISK], { persistence: 'filesystem' })).toBe('cannot-tell');
  });

  it('cannot tell when the owner lists what is not there', () => {
    const mysql = { persistence: 'mysql' };
    const covering = (items: string[]) =>
      at([DATABASE], { ...mysql, 'health-covers': items });
    expect(covering(['mysql'])).toBe('complete exact');
    expect(covering(['all'])).toBe('complete exact');
    expect(covering(['db'])).toBe('complete exact');
    expect(covering(['mysql', 'kafka'])).toBe('cannot-tell');
    expect(covering(['mysql', 'the warehouse'])).toBe('cannot-tell');
  });
});
