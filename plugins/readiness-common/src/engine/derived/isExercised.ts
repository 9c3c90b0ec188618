// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Dependency } from './dependencies';
import type { HealthComponent } from './healthComponents';
import { namesEntity } from './namesEntity';
import { namesTheService } from './namesTheService';
import { possibleProducts } from './products';
import { wordsIn } from './wordsIn';

/** Services of Open edX, which are known by name; each line is one, with its other names. */
const SERVICES = [
  'lms edxapp edx platform openedx',
  'cms studio',
  'discovery',
  'ecommerce',
  'credentials',
  'forum comments',
  'notes',
  'xqueue',
].map(line => new Set(line.split(' ')));

function knownServices(name: string): number[] {
  const words = wordsIn(name);
  return SERVICES.flatMap((names, index) =>
    words.some(word => names.has(word)) ? index : [],
  );
}

function mayBeService(need: Dependency, component: HealthComponent): boolean {
  const { name, kind } = component;
  if (namesTheService(name, need.name) || namesEntity(name, [need.name])) {
    return true;
  }
  const asked = knownServices(need.name);
  const named = knownServices(name);
  const differs =
    asked.length > 0 &&
    named.length > 0 &&
    !asked.some(one => named.includes(one));
  return kind === 'service' && !differs;
}

/** `store` is a database, cache or search engine, nobody can tell which. */
function isOfKind(need: Dependency, kind: string | undefined): boolean {
  return (
    kind !== undefined &&
    (need.kinds.includes(kind) ||
      (kind === 'store' &&
        (need.role === 'store' || need.kinds.includes('cache'))))
  );
}

/**
 * Whether a component of the health endpoint may be the one that exercises a dependency: where both name a product, the
 * product decides; otherwise the name or the kind.
 * @internal
 */
export function isExercised(
  need: Dependency,
  component: HealthComponent,
): boolean {
  if (need.role === 'service') {
    return mayBeService(need, component);
  }
  const { name, kind } = component;
  const asked = possibleProducts(need.name);
  const named = possibleProducts(name);
  if (asked.length > 0 && named.length > 0) {
    return asked.some(product => named.includes(product));
  }
  return isOfKind(need, kind) || namesEntity(name, [need.name]);
}

/** Ends the name of a database, whatever is in it. */
const DATABASES = new Set(['db', 'dbs', 'database', 'databases', 'datastore']);

/**
 * Whether an opaque component may exercise a dependency: any, except that what is called a database is no queue and no
 * service.
 * @internal
 */
export function mayExercise(
  need: Dependency,
  component: HealthComponent,
): boolean {
  const last = wordsIn(component.name)
    .filter(word => !/^\d+$/.test(word))
    .at(-1);
  return (
    need.role === 'store' ||
    need.kinds.includes('cache') ||
    !DATABASES.has(last ?? '')
  );
}
