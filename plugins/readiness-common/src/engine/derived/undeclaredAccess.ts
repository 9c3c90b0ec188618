// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../types/entity';
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { entityRefOf } from '../entityRef';
import { targetRefsOf } from '../relations';
import { namedIn } from './namesEntity';

const SERVICE_TYPES = new Set(['service', 'website', 'job', 'worker']);

function isService(entity: CatalogEntity, options: DeriveOptions): boolean {
  const type = entity.spec?.type;
  return (
    entity.kind.toLowerCase() === 'component' &&
    ((typeof type === 'string' && SERVICE_TYPES.has(type.toLowerCase())) ||
      options.checklist.appliesTo(entity))
  );
}

function namesOf(ref: string, entity: CatalogEntity | undefined): string[] {
  const names = [ref.slice(ref.indexOf('/') + 1)];
  if (typeof entity?.metadata.title === 'string') {
    names.push(entity.metadata.title);
  }
  return names;
}

/**
 * Every service that is called, by ref, with the names an owner may use for it. For a consumed API that is the service
 * that provides it; the names of the API are accepted as well.
 */
function calledServices(options: DeriveOptions): Map<string, string[]> {
  const { entity, related } = options;
  const self = entityRefOf(entity);
  const called = new Map<string, string[]>();
  const add = (ref: string, more: string[]) => {
    const service = related.get(ref);
    // A provider that cannot be read counts as a service; one that is known to be a library does not.
    if (ref !== self && (!service || isService(service, options))) {
      const known = called.get(ref) ?? namesOf(ref, service);
      called.set(ref, [...known, ...more]);
    }
  };
  for (const ref of targetRefsOf(entity, 'dependsOn')) {
    if (related.has(ref)) {
      add(ref, []);
    }
  }
  for (const ref of targetRefsOf(entity, 'consumesApi')) {
    const api = related.get(ref);
    for (const provider of api ? targetRefsOf(api, 'apiProvidedBy') : []) {
      add(provider, namesOf(ref, api));
    }
  }
  return called;
}

/**
 * The services, not libraries, that an entity depends on or whose APIs it consumes, and that its answer to
 * `service-access` does not name; empty if that is not answered.
 * @internal
 */
export function undeclaredAccess(options: DeriveOptions): string[] {
  const answer = options.answers.get('service-access');
  if (!isValid(answer)) {
    return [];
  }
  const factValue = answer.values.filter(item => item.toLowerCase() !== 'none');
  const isNamed = namedIn(factValue);
  const undeclared: string[] = [];
  for (const [ref, names] of calledServices(options)) {
    if (!isNamed([ref, ...names])) {
      undeclared.push(ref);
    }
  }
  return undeclared.sort();
}
