// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';

/** Something that a service declares it needs. @internal */
export interface Dependency {
  /** As declared: `mongodb`, `kafka`, `email`, a service's name. */
  name: string;
  /** Its role: Redis may be a store and a queue, and then counts as two dependencies. */
  role: 'store' | 'queue' | 'email' | 'service';
  /** Kinds of health component that may exercise it. */
  kinds: string[];
  /** Those of them that certainly do, in this role. */
  surely: string[];
}

const KINDS: Record<string, string[]> = {
  database: ['database'],
  mysql: ['database'],
  postgresql: ['database'],
  mongodb: ['database'],
  // A broker as well as a cache: health endpoints use either name.
  redis: ['cache', 'queue'],
  memcached: ['cache'],
  elasticsearch: ['search'],
  'object-store': ['storage'],
  rabbitmq: ['queue'],
  kafka: ['queue'],
  sqs: ['queue'],
  nats: ['queue'],
};

function kindsOf(item: string): string[] {
  return Object.hasOwn(KINDS, item) ? KINDS[item] : [];
}

/** A store or a queue by its keyword. For other words, the kinds are empty. @internal */
export function storeOrQueue(
  name: string,
  role: 'store' | 'queue',
): Dependency {
  const kinds = kindsOf(name.toLowerCase());
  const surely = kinds.filter(
    kind => (kind === 'queue') === (role === 'queue'),
  );
  return { name, role, kinds, surely };
}

function itemsOf(options: DeriveOptions, check: string): string[] {
  const answer = options.answers.get(check);
  return isValid(answer)
    ? answer.values.filter(item => item.toLowerCase() !== 'none')
    : [];
}

/**
 * What a service declares it depends on at run time: stores, queues, email and other services. Indefinite words
 * (`other`, `filesystem`, an organisation's own) are left out.
 * @internal
 */
export function dependencies(options: DeriveOptions): Dependency[] {
  const stores = itemsOf(options, 'persistence').map(item =>
    storeOrQueue(item, 'store'),
  );
  const queues = itemsOf(options, 'messaging').map(item =>
    storeOrQueue(item, 'queue'),
  );
  const found = [...stores, ...queues].filter(({ kinds }) => kinds.length > 0);
  const add = (name: string, role: 'email' | 'service') =>
    found.push({ name, role, kinds: [role], surely: [role] });
  if (itemsOf(options, 'email').length > 0) {
    add('email', 'email');
  }
  for (const item of itemsOf(options, 'service-access')) {
    add(item, 'service');
  }
  // A dependency declared twice counts once in each role.
  const byRole = new Map(found.map(one => [`${one.role} ${one.name}`, one]));
  return [...byRole.values()];
}
