// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { dependencies } from './dependencies';
import { type HealthComponent, healthComponents } from './healthComponents';
import { isKnownTechnology, technologyIn } from './technologies';
import { namesEntity } from './namesEntity';

/** The checks that must be answered before a component of a kind can be called undeclared. */
const CHECKS = new Map(
  Object.entries({
    database: ['persistence'],
    cache: ['persistence', 'messaging'],
    search: ['persistence'],
    storage: ['persistence'],
    queue: ['persistence', 'messaging'],
    email: ['email'],
    service: ['service-access', 'external-access'],
  }),
);

/** Whether an answer may mean a component without naming it: `other`, or an organisation's own word. */
function isVague(check: string, items: string[]): boolean {
  if (check === 'persistence' || check === 'messaging') {
    return items.some(item => item === 'other' || !isKnownTechnology(item));
  }
  // Endpoints use their own names for other services, so only "none" is conclusive.
  return check !== 'email' && items.some(item => item !== 'none');
}

const OBJECT_STORE = /(?:^|[^a-z0-9])(?:s3|gcs|minio|blob|bucket)/i;

/** A cache may be in the memory of the process, and a file store on its disk, unless the name identifies it. */
function mayBeItsOwn({ name, kind }: HealthComponent): boolean {
  return (
    (kind === 'cache' && !technologyIn(name)) ||
    (kind === 'storage' && !OBJECT_STORE.test(name))
  );
}

/**
 * The components that the health endpoint exercises (fact `health.components`) although no answer declares them. Empty
 * without the fact, for components of the process itself, for opaque names, and while the answers leave it open.
 * @internal
 */
export function unneededComponents(options: DeriveOptions): string[] {
  const components = healthComponents(options.facts);
  if (!components) {
    return [];
  }
  const requires = dependencies(options);
  const unneeded = new Set<string>();
  for (const component of components) {
    const { name, kind } = component;
    const checks = kind === undefined ? undefined : CHECKS.get(kind);
    const isTold = checks?.every(check => {
      const answer = options.answers.get(check);
      return isValid(answer) && !isVague(check, answer.values);
    });
    const isNeeded = requires.some(
      need => need.kinds.includes(kind!) || namesEntity(name, [need.name]),
    );
    if (isTold && !isNeeded && !mayBeItsOwn(component)) {
      unneeded.add(name);
    }
  }
  return [...unneeded].sort();
}
