// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findLeaks } from '../leaks/findLeaks';
import type { ComponentKinds } from '../../settings/readComponentKinds';
import type { HealthComponent, HealthReading } from '../types';
import type { Outcome } from './Outcome';

/** Longer lists are not kept. */
const MOST_COMPONENTS = 200;
const LONGEST_NAME = 100;

/** A component's name, unless the name itself reveals a secret. @internal */
export function shownName({ name }: HealthComponent): string {
  return findLeaks(name).some(({ leak }) => leak === 'grave')
    ? '(name hidden)'
    : name.slice(0, LONGEST_NAME);
}

/**
 * The names of the exercised components, healthy or not: their present status would make the fact change with every
 * outage.
 * @internal
 */
export function componentsOf(
  reading: HealthReading,
  kinds: ComponentKinds = new Map(),
): Outcome {
  if (reading.coverage === 'failures') {
    return { cannotTell: 'The endpoint lists only the failing components.' };
  }
  if (reading.coverage === 'none') {
    return {
      cannotTell:
        'The endpoint lists no components. Give an address that does.',
    };
  }
  const components = new Map<
    string,
    { name: string; kind?: string; isUnclear?: true }
  >();
  for (const component of reading.components) {
    if (!component.isSkipped) {
      const name = shownName(component);
      const known = kinds.get(component.name.toLowerCase()) ?? component.kind;
      const kind = known === 'self' ? 'system' : known;
      components.set(name, {
        name,
        ...(kind !== 'unknown' && { kind }),
        ...(component.isUnclear && { isUnclear: true as const }),
      });
    }
  }
  if (components.size > MOST_COMPONENTS) {
    return {
      cannotTell: `The endpoint lists ${components.size} components, which is more than can be compared.`,
    };
  }
  const list = [...components.values()];
  return { value: list.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
