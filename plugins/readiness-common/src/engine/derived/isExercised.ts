// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Dependency } from './dependencies';
import type { HealthComponent } from './healthComponents';
import { namesEntity } from './namesEntity';

/**
 * Whether a component of the health endpoint may be the one that exercises a dependency: by its name or its kind.
 * @internal
 */
export function isExercised(
  need: Dependency,
  component: HealthComponent,
): boolean {
  return (
    (component.kind !== undefined && need.kinds.includes(component.kind)) ||
    namesEntity(component.name, [need.name])
  );
}
