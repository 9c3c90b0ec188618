// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findLeaks } from '../reading/leaks/findLeaks';
import type {
  HealthComponent,
  HealthComponentKind,
  HealthReading,
} from '../reading/types';
import type { Outcome } from './Outcome';

/** Longer lists are not kept. */
const MOST_COMPONENTS = 200;
const LONGEST_NAME = 100;

/** What components are whose names do not tell, by their names in lower case. @internal */
export type ComponentKinds = ReadonlyMap<string, HealthComponentKind>;

/** A component's name, unless that itself gives something away. @internal */
export function shownName({ name }: HealthComponent): string {
  return findLeaks(name).some(({ leak }) => leak === 'grave')
    ? '(a name that gives something away)'
    : name.slice(0, LONGEST_NAME);
}

/**
 * What the endpoint exercises, well or not, by name: how it is today would make the fact differ with every outage.
 * @internal
 */
export function componentsOf(
  reading: HealthReading,
  kinds: ComponentKinds = new Map(),
): Outcome {
  if (reading.coverage === 'failures') {
    return { cannotTell: 'It lists only the components that fail.' };
  }
  if (reading.coverage === 'none') {
    return {
      cannotTell:
        'It lists no components. Name an address that does, or link to what shows them.',
    };
  }
  const components = new Map<string, { name: string; kind?: string }>();
  for (const component of reading.components) {
    if (!component.isSkipped) {
      const name = shownName(component);
      const known = kinds.get(component.name.toLowerCase()) ?? component.kind;
      const kind = known === 'self' ? 'system' : known;
      components.set(name, kind === 'unknown' ? { name } : { name, kind });
    }
  }
  if (components.size > MOST_COMPONENTS) {
    return {
      cannotTell: `It lists ${components.size} components, more than are compared.`,
    };
  }
  const list = [...components.values()];
  return { value: list.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
