// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';

/** Something a service says it needs. @internal */
export interface Dependency {
  /** As said: `mongodb`, `kafka`, `email`, a service's name. */
  name: string;
  /** Kinds of health component that exercise it. */
  kinds: string[];
}

const KINDS: Record<string, string[]> = {
  database: ['database'],
  mysql: ['database'],
  postgresql: ['database'],
  mongodb: ['database'],
  // A broker and a cache alike: health endpoints call it either.
  redis: ['cache', 'queue'],
  memcached: ['cache'],
  elasticsearch: ['search'],
  'object-store': ['storage'],
  rabbitmq: ['queue'],
  kafka: ['queue'],
  sqs: ['queue'],
  nats: ['queue'],
};

/**
 * Kinds of health component that exercise a store or a queue, by the word for it; none for other words.
 * @internal
 */
export function kindsOf(item: string): string[] {
  return Object.hasOwn(KINDS, item) ? KINDS[item] : [];
}

function itemsOf(options: DeriveOptions, check: string): string[] {
  const answer = options.answers.get(check);
  return isValid(answer)
    ? answer.values.filter(item => item.toLowerCase() !== 'none')
    : [];
}

/**
 * What a service says it depends on while it runs: stores, queues, email and other services. Words that say nothing
 * definite (`other`, `filesystem`, an organisation's own) are left out.
 * @internal
 */
export function dependencies(options: DeriveOptions): Dependency[] {
  const found = new Map<string, Dependency>();
  for (const check of ['persistence', 'messaging']) {
    for (const item of itemsOf(options, check)) {
      const kinds = kindsOf(item.toLowerCase());
      if (kinds.length > 0) {
        found.set(item, { name: item, kinds });
      }
    }
  }
  if (itemsOf(options, 'email').length > 0) {
    found.set('email', { name: 'email', kinds: ['email'] });
  }
  for (const item of itemsOf(options, 'service-access')) {
    found.set(item, { name: item, kinds: ['service'] });
  }
  return [...found.values()];
}
