// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Dependency } from './dependencies';
import { type HealthComponent, healthComponents } from './healthComponents';
import { isExercised } from './isExercised';
import { isExternal } from './isExternal';
import { tellingWords } from './namesTheService';
import { possibleProducts } from './products';
import type { DeriveOptions } from './types';

/** Whether a component is called after the service itself: `grades`, `grades-api`. */
function isOwnName(name: string, { entity }: DeriveOptions): boolean {
  const { metadata } = entity;
  const own = tellingWords(name);
  return (
    own !== '' &&
    possibleProducts(name).length === 0 &&
    [metadata.name, metadata.title].some(
      text => typeof text === 'string' && tellingWords(text) === own,
    )
  );
}

/**
 * The components that the health endpoint exercises (fact `health.components`) and that are not the service itself or
 * its machine. `undefined` without the fact.
 * @internal
 */
export function outerComponents(
  options: DeriveOptions,
): HealthComponent[] | undefined {
  return healthComponents(options.facts)?.filter(
    ({ name, kind }) => kind !== 'system' && !isOwnName(name, options),
  );
}

/**
 * Whether nobody can tell what a component is: neither its kind nor a product, and no answer names it.
 * @internal
 */
export function isOpaque(
  component: HealthComponent,
  requires: Dependency[],
  options: DeriveOptions,
): boolean {
  return (
    component.kind === undefined &&
    possibleProducts(component.name).length === 0 &&
    !requires.some(need => isExercised(need, component)) &&
    !isExternal(component.name, options)
  );
}
